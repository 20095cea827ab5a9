// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// A person's editor on a private copy of a text. The copy stays until it is told to go: nothing typed is
// lost.
#pragma once

#include "base/keys.h"

#include <string>
#include <string_view>

namespace adit::cli {

class Editor
{
public:
    /// Puts the copy (0600, `.conf` at the end for the editor's colours) into this folder.
    static Result<Editor> open(const std::string &folder, std::string_view text);
    Editor(Editor &&other) noexcept = default;
    Editor &operator=(Editor &&other) noexcept = default;

    /// Runs $VISUAL, $EDITOR or vi and waits for its end; gives the text then. Unsupported when the editor
    /// cannot be started or ends with an error.
    Result<SecretText> edit();
    const std::string &path() const { return m_path; }
    /// Removes the copy.
    void discard();

private:
    explicit Editor(std::string path) : m_path(std::move(path)) {}
    std::string m_path;
};

} // namespace adit::cli
