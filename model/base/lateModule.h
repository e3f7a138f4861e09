// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the program that needs large libraries is a module of its own, loaded when it is first asked for: linked
// to the program, its libraries would slow every start by some milliseconds.
#pragma once

#include "model/base/result.h"

namespace trilateral
{

// Loads the module of this name from beside the program or, where it is installed, from lib/trilateral-explorer.
Result<> loadModule(const QString &name);

// What a module offers: Part is a struct of functions with a static moduleName(). The module offers its part while it
// is loaded; a program that has the part built in, as the tests do, needs no module.
template <class Part>
class LateModule
{
public:
    explicit LateModule(const Part &part) { s_part = &part; }

    // Cost: some ten milliseconds the first time. Called from one thread at a time, or after a first call.
    [[nodiscard]] static Result<const Part *> get()
    {
        if (!s_part)
            if (const Result<> loaded = loadModule(Part::moduleName()); !loaded)
                return loaded.error();
        return s_part;
    }

private:
    inline static const Part *s_part = nullptr;
};

} // namespace trilateral
