// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's memory from lists of freed blocks, one list for each size, since SQLite takes and frees hundreds of blocks
// for one document and the sanitizer's allocator would take half of the time. What lies behind a block, and a block
// that is freed, may not be touched here either.
#pragma once

#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>

#include <sanitizer/asan_interface.h>
#include <sqlite3.h>

namespace trilateral::fuzz
{

class SqlitePool
{
public:
    // To be called before anything else of SQLite's.
    static void use()
    {
        static sqlite3_mem_methods methods{take, give, again, sizeOf, roundUp, begin, end, nullptr};
        if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK)
            std::abort();
    }

private:
    // Before each block: how many bytes were asked for, or the next free one.
    struct alignas(16) Head {
        int size = 0;
        Head *next = nullptr;
    };
    static constexpr std::size_t gap = 16; // behind each block

    static std::array<Head *, 32> &freed()
    {
        static std::array<Head *, 32> lists{};
        return lists;
    }
    static std::size_t listFor(int size) { return std::bit_width(static_cast<unsigned>(size > 32 ? size - 1 : 31)); }
    static Head *headOf(void *block) { return static_cast<Head *>(block) - 1; }

    static void *take(int size)
    {
        const std::size_t list = listFor(size);
        const std::size_t room = std::size_t(1) << list;
        Head *&first = freed()[list];
        Head *head = first;
        if (head)
            first = head->next;
        else
            head = new (std::malloc(sizeof(Head) + room + gap)) Head; // never given back
        head->size = size;
        void *block = head + 1;
        __asan_poison_memory_region(block, room + gap);
        __asan_unpoison_memory_region(block, static_cast<std::size_t>(size));
        return block;
    }
    static void give(void *block)
    {
        Head *head = headOf(block);
        __asan_poison_memory_region(block, static_cast<std::size_t>(head->size));
        Head *&first = freed()[listFor(head->size)];
        head->next = first;
        first = head;
    }
    static void *again(void *block, int size)
    {
        Head *head = headOf(block);
        void *larger = take(size);
        std::memcpy(larger, block, static_cast<std::size_t>(std::min(size, head->size)));
        give(block);
        return larger;
    }
    static int sizeOf(void *block) { return block ? headOf(block)->size : 0; }
    static int roundUp(int size) { return (size + 7) & ~7; }
    static int begin(void *) { return SQLITE_OK; }
    static void end(void *) {}
};

} // namespace trilateral::fuzz
