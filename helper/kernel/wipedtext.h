// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// Text that holds keys: wiped when it goes and whenever it moves to larger memory.
#pragma once

#include <memory>
#include <sodium.h>
#include <vector>

namespace adit {

/// Clears memory before it gives it back.
template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    explicit WipingAllocator(const WipingAllocator<U> &)
    {
    }

    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count)
    {
        sodium_memzero(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }

    friend bool operator==(const WipingAllocator &, const WipingAllocator &) { return true; }
};

using WipedText = std::vector<char, WipingAllocator<char>>;

} // namespace adit
