// SPDX-License-Identifier: GPL-3.0-or-later
// The painted network for screen readers: the view is a list of its nodes, the most important first, each with its kind
// and those it is joined to; the leading selected one is announced. Children are made when asked for.
#pragma once

namespace trilateral
{

// To be called once before the first view is shown; calling it again does nothing.
void installNetworkAccessibility();

} // namespace trilateral
