// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
#include "agent/translated.h"
#include "core/errortext.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cerrno>

using namespace adit;

namespace {

/// Turns one template around, and knows no other.
class Backwards : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        CHECK(QLatin1String(context) == QLatin1String("core"));
        if (QLatin1String(source) == QLatin1String("Cannot read '%1'%2."))
            return QStringLiteral("%2 – „%1“ nicht lesbar");
        if (QLatin1String(source) == QLatin1String("permission denied"))
            return QStringLiteral("kein Recht");
        return {};
    }
    bool isEmpty() const override { return false; }
};

struct BackwardsFixture
{
    BackwardsFixture() { QCoreApplication::installTranslator(&translator); }
    ~BackwardsFixture() { QCoreApplication::removeTranslator(&translator); }

    Backwards translator{};
};

} // namespace

TEST_CASE("without a translator a sentence is what the command line prints")
{
    for (int code = 0; code <= static_cast<int>(Errc::EndpointUnresolved); ++code) {
        for (const char *context : {"", "wg%2 home"}) {
            const Error error{static_cast<Errc>(code), context, EBUSY};
            CHECK(translated(error).toStdString() == describe(error));
        }
    }
}

TEST_CASE_METHOD(BackwardsFixture, "a translated template takes its arguments, translated too")
{
    CHECK(translated(Error{Errc::FileUnreadable, "/ä/%2", EACCES}) ==
          QStringLiteral(": kein Recht – „/ä/%2“ nicht lesbar"));
}

TEST_CASE_METHOD(BackwardsFixture, "what has no translation stays English")
{
    CHECK(translated(Error{Errc::TooManyCalls, {}, 0}) ==
          QStringLiteral("Too many requests at once. Wait a moment and try again."));
}

TEST_CASE_METHOD(BackwardsFixture, "data is never translated")
{
    CHECK(translated(Sentence(std::string("permission denied"))) == QStringLiteral("permission denied"));
}
