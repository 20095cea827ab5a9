// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace adit {

namespace {

/// The sources are written in English: who prefers it is not given the next language of the list.
bool isEnglish(const QString &language)
{
    return language == QLatin1String("C") || language == QLatin1String("en") ||
           language.startsWith(QLatin1String("en-"));
}

bool load(QTranslator &translator, const QString &prefix, const QString &folder)
{
    for (QString language : QLocale().uiLanguages()) {
        const bool english = isEnglish(language);
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        if (translator.load(prefix + language, folder))
            return true;
        if (english)
            return false;
    }
    return false;
}

} // namespace

Translations::Translations()
{
    if (load(m_qt, QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (load(m_own, QStringLiteral("adit_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace adit
