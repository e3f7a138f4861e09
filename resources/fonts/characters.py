#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sorted set of characters that the bundled texts use, and leaves the file alone where nothing changed.

    characters.py OUT FILE...

Basic Latin, Latin-1, Latin Extended-A and general punctuation are always in it, but for what shares its shape with a
character in use: text taken out of a PDF would be the other one.
"""
import pathlib
import sys

ALWAYS = [range(0x20, 0x7F), range(0xA0, 0x180), range(0x2C5, 0x2C6), range(0x2010, 0x2012), range(0x2013, 0x2027), range(0x2190, 0x2194),
          range(0x3000, 0x3003), range(0x300A, 0x3012), range(0xFF08, 0xFF0A)]


def characters(files):
    found = {chr(c) for run in ALWAYS for c in run}
    for file in files:
        found.update(pathlib.Path(file).read_text(encoding="utf-8"))
    return sorted(c for c in found if c.isprintable() or c == " ")


def main(out, files):
    text = "".join(characters(files))
    path = pathlib.Path(out)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


main(sys.argv[1], sys.argv[2:])
