// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowKeys.h"

#include "app/actions.h"
#include "app/mainWindowViewKeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

namespace trilateral
{

namespace
{

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

// Without the letter for the menu, which stands apart where the script has no such letters: "打开(&O)…".
QString plainName(const QAction &action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    return action.text().remove(mnemonic);
}

KeyHelpGroup commandGroup(const Actions &actions)
{
    KeyHelpGroup group{Keys::tr("Commands"), {}};
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            group.keys.push_back({keys.join(QStringLiteral(", ")), plainName(*action)});
    }
    return group;
}

KeyHelpGroup searchGroup()
{
    return {Keys::tr("Search"),
            {{Keys::tr("Down, Up"), Keys::tr("Walk through what was found; its marks light up")},
             {Keys::tr("Enter"), Keys::tr("Select it")},
             {Keys::tr("Esc"), Keys::tr("Close the list, then leave the field")}}};
}

KeyHelpGroup panelGroup()
{
    return {Keys::tr("Panels"),
            {{Keys::tr("Space"), Keys::tr("Choose a facet's value, or take it back")},
             {Keys::tr("Left, Right"), Keys::tr("Close and open a section of the facets")},
             {Keys::tr("Tab, Enter"), Keys::tr("Walk through the links of the details, and follow one")}}};
}

} // namespace

std::vector<KeyHelpGroup> keyHelp(const Actions &actions)
{
    std::vector<KeyHelpGroup> groups = viewKeyHelp();
    groups.insert(groups.begin(), commandGroup(actions));
    groups.push_back(searchGroup());
    groups.push_back(panelGroup());
    return groups;
}

} // namespace trilateral
