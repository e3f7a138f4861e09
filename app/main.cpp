// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

int main()
{
    return 0;
}
