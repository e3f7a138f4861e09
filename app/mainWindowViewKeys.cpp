// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowViewKeys.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

KeyHelpGroup bothViews()
{
    return {Keys::tr("In both views"),
            {{Keys::tr("Wheel"), Keys::tr("Zoom at the pointer")},
             {Keys::tr("Shift+wheel"), Keys::tr("Pan sideways")},
             {Keys::tr("Drag"), Keys::tr("Pan")},
             {Keys::tr("Shift+drag"), Keys::tr("Select in a box")},
             {Keys::tr("Click"), Keys::tr("Select; on empty ground, select nothing")},
             {Keys::tr("Ctrl+click"), Keys::tr("Add to the selection, or take out of it")},
             {Keys::tr("Right click"), Keys::tr("What else can be done")},
             {Keys::tr("Ctrl+9"), Keys::tr("Fit the selection")},
             {Keys::tr("+, −"), Keys::tr("Zoom in and out")}}};
}

KeyHelpGroup timeline()
{
    return {Keys::tr("Timeline"),
            {{Keys::tr("Left, Right"), Keys::tr("Select the one before or after in the lane")},
             {Keys::tr("Up, Down"), Keys::tr("Select in the next lane")},
             {Keys::tr("Comma, full stop"), Keys::tr("Select the one before or after of all")},
             {Keys::tr("Home, End"), Keys::tr("Select the first or last of the lane")},
             {Keys::tr("Enter, double click"), Keys::tr("Zoom to it and show the details")},
             {Keys::tr("W, S, A, D"), Keys::tr("Zoom in, zoom out, pan left, pan right")},
             {Keys::tr("F"), Keys::tr("Fit the selection")},
             {Keys::tr("Page Up, Page Down"), Keys::tr("Scroll the lanes")},
             {Keys::tr("Drag along the years"), Keys::tr("Choose a period; a double click lets go of it")},
             {Keys::tr("[, ]"), Keys::tr("Rewind the record to what was known before, and forward again")},
             {Keys::tr("Drag a lane's name"), Keys::tr("Move the lane")},
             {Keys::tr("Space"), Keys::tr("Open or close the lanes inside the lane of the selected")},
             {Keys::tr("Alt+wheel"), Keys::tr("Make the lanes taller or lower")}}};
}

KeyHelpGroup overview()
{
    return {Keys::tr("Strip below the timeline"),
            {{Keys::tr("Drag"), Keys::tr("Choose a period, move it, or pull at its ends")},
             {Keys::tr("Left, Right"), Keys::tr("Move the period by a month, with Ctrl by a year")},
             {Keys::tr("Shift+Left, Shift+Right"), Keys::tr("Shorten or lengthen it")},
             {Keys::tr("Delete, double click"), Keys::tr("Let go of it")}}};
}

KeyHelpGroup network()
{
    return {Keys::tr("Network"),
            {{Keys::tr("Arrow keys"), Keys::tr("Select the neighbour that way; with nothing selected, pan")},
             {Keys::tr("Ctrl+arrow keys"), Keys::tr("Pan")},
             {Keys::tr("Home"), Keys::tr("Select the most important")},
             {Keys::tr("Enter, Backspace"), Keys::tr("Into the neighbours of the selected, and back out")},
             {Keys::tr("F"), Keys::tr("Fit everything")},
             {Keys::tr("Double click"), Keys::tr("Show a record with its neighbours alone")},
             {Keys::tr("+, −"), Keys::tr("With neighbours alone: one step more or less")},
             {Keys::tr("H, Shift+H"), Keys::tr("Hide what is selected; show everything hidden")},
             {Keys::tr("E"), Keys::tr("Show the neighbours of the selected too, or fold them")},
             {Keys::tr("S"), Keys::tr("Two compared periods side by side, or in one picture")},
             {Keys::tr("Drag a node"), Keys::tr("Pin it where it is left")}}};
}

} // namespace

std::vector<KeyHelpGroup> viewKeyHelp()
{
    return {bothViews(), timeline(), overview(), network()};
}

} // namespace trilateral
