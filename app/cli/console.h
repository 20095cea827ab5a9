// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The terminal or pipe that aditctl talks to: results on standard output, messages on standard error,
// questions only to a person.
#pragma once

#include <string>
#include <string_view>

namespace adit::cli {

enum class Colour { Plain, Green, Yellow, Red, Bold };

class Console
{
public:
    /// Looks at the terminal and at NO_COLOR.
    Console();
    /// Writes what is still buffered.
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// Appends to the result; flush() or the end writes it.
    void write(std::string_view text);
    void line(std::string_view text);
    /// Writes the result. When the reader has gone, the program ends as by SIGPIPE. False when the text
    /// cannot be written for another reason; then a message was shown.
    bool flush();
    /// A message for the person, at once. `aditctl: ` stands before it.
    void message(std::string_view text);
    /// As message(), without the program's name: diagnostics and help.
    void note(std::string_view text);

    /// The text in this colour, or as it is where colours are not wanted.
    std::string coloured(Colour colour, std::string_view text) const;
    /// Clears the screen of a terminal before the next result; nothing in a pipe.
    void clearScreen();

    bool outputIsTerminal() const { return m_outputIsTerminal; }
    /// Somebody can answer a question.
    bool canAsk() const { return m_canAsk; }
    /// Asks a yes-no question; Enter is yes when `otherwise` says so. Only when canAsk().
    enum class Answer { No, Yes };
    Answer ask(std::string_view question, Answer otherwise);

private:
    std::string m_output{};
    bool m_outputIsTerminal;
    bool m_canAsk;
    bool m_colours;
};

} // namespace adit::cli
