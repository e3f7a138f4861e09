#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# seeds.py DOCUMENT FOLDER: what fuzz_document begins with, out of a document: the document itself with pages as small
# as can be, and its rows as cells.h reads them.
import shutil
import sqlite3
import struct
import sys


def text_cell(text):
    text = text.encode() if isinstance(text, str) else text
    if len(text) < 64:
        return bytes([128 + len(text)]) + text
    units = min(255, (len(text) + 7) // 8)
    return bytes([248, units]) + text[:8 * units].ljust(8 * units)


def cell(value):
    if value is None:
        return b"\0"
    if isinstance(value, int):
        return bytes([16 + value]) if 0 <= value < 112 else b"\xc0" + struct.pack("<q", value)
    if isinstance(value, float):
        return b"\xe0" + struct.pack("<d", value)
    return text_cell(value)


def rows_of(document):
    names = [name for name, in document.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    for number, name in enumerate(names):
        for row in document.execute(f"SELECT * FROM {name}"):
            yield bytes([number]) + b"".join(map(cell, row))


source, folder = sys.argv[1:]
shutil.copy(source, folder + "/small.trilateral")
document = sqlite3.connect(folder + "/small.trilateral", isolation_level=None)
document.execute("PRAGMA page_size = 512")
document.execute("VACUUM")
rows = list(rows_of(document))
document.close()
with open(folder + "/rows", "wb") as file:
    file.write(b"".join(rows))
