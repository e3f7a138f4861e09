#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts one face of a font down to some characters and gives it another family name, as its licence asks.

    subset.py FONT NUMBER CHARACTERS FAMILY STYLE OUT

FONT is a font or a collection, NUMBER the face in it, CHARACTERS a text file, STYLE Regular or Bold.
"""
import pathlib
import sys

from fontTools import subset

COPYRIGHT, FAMILY, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT, LICENCE, LICENCE_URL = 0, 1, 2, 3, 4, 5, 6, 13, 14


def cut(font, text):
    options = subset.Options()
    options.name_IDs = [COPYRIGHT, FAMILY, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT, LICENCE, LICENCE_URL]
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)


def rename(font, family, style):
    words = {FAMILY: family, STYLE: style, UNIQUE: f"{family} {style}", FULL: f"{family} {style}",
             POSTSCRIPT: f"{family.replace(' ', '')}-{style}"}
    for record in list(font["name"].names):
        if record.nameID in words:
            record.string = words[record.nameID]
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [words[POSTSCRIPT]]
        cff.topDictIndex[0].FamilyName = family
        cff.topDictIndex[0].FullName = words[FULL]


def main(source, number, characters, family, style, out):
    options = subset.Options()
    options.font_number = int(number)
    font = subset.load_font(source, options, lazy=True)
    cut(font, pathlib.Path(characters).read_text(encoding="utf-8"))
    rename(font, family, style)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(out)


main(*sys.argv[1:])
