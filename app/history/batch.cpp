// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/batch.h"

#include <iterator>

namespace adit {

namespace {

template <typename T>
void moveBehind(std::vector<T> &to, std::vector<T> &&from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

void Batch::append(Batch &&other)
{
    moveBehind(minutes, std::move(other.minutes));
    moveBehind(late, std::move(other.late));
    moveBehind(baselines, std::move(other.baselines));
}

} // namespace adit
