// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/transfer/importreport.h"

#include "agent/translated.h"
#include "core/conf/hooks.h"
#include "gui/theme/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace adit::gui {

namespace {

// More lines than this help nobody.
constexpr qsizetype mostLines = 200;

class Page
{
    Q_DECLARE_TR_FUNCTIONS(adit::gui::ImportReport)

public:
    void paragraph(const QString &text) { m_html += QLatin1String("<p>%1</p>").arg(text.toHtmlEscaped()); }
    void list(const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        m_html += open;
        for (const QString &line : lines.first(std::min(lines.size(), mostLines)))
            m_html += QLatin1String("<li>%1</li>").arg(line.toHtmlEscaped());
        if (lines.size() > mostLines)
            m_html += QLatin1String("<li>%1</li>")
                          .arg(tr("and %Ln more", nullptr, static_cast<int>(lines.size() - mostLines)));
        m_html += QLatin1String("</ul>");
    }
    QString html() const { return m_html; }

    static QString headline(const ImportReport &report)
    {
        if (report.isCancelled)
            return tr("Cancelled, %Ln imported", nullptr, static_cast<int>(report.imported.size()));
        //: %1 and %2 are numbers: 12 of 14 imported
        return tr("%1 of %2 imported")
            .arg(QLocale().toString(report.imported.size()), QLocale().toString(report.total));
    }

    void addFailures(const std::vector<ImportFailure> &failures)
    {
        if (failures.empty())
            return;
        paragraph(tr("Not imported:"));
        m_html += open;
        for (const ImportFailure &failure : failures) {
            m_html += QLatin1String("<li><b>%1</b>").arg(failure.origin.toHtmlEscaped());
            list(failure.reasons);
            m_html += QLatin1String("</li>");
        }
        m_html += QLatin1String("</ul>");
    }

    void addHooks(const std::vector<ImportReport::Hooks> &hooks)
    {
        if (hooks.empty())
            return;
        paragraph(tr("Commands in a configuration are kept in the file, but Adit never runs them:"));
        m_html += open;
        for (const ImportReport::Hooks &one : hooks) {
            //: a tunnel and the keys of its commands: home: PostUp, PostDown
            const QString line = tr("%1: %2").arg(one.tunnel, QLocale().createSeparatedList(one.keys));
            m_html += QLatin1String("<li>%1").arg(line.toHtmlEscaped());
            list(one.instead);
            m_html += QLatin1String("</li>");
        }
        m_html += QLatin1String("</ul>");
    }

    void addReadable(const QStringList &files)
    {
        if (files.isEmpty())
            return;
        paragraph(
            tr("Other users of this computer can read these files and the keys in them. The copy that was "
               "imported is private; delete the files, or take the right to read them away:"));
        list(files);
    }

private:
    // Without the gaps that lists within lists would get.
    static constexpr QLatin1String open{"<ul style='margin-top: 0; margin-bottom: 0'>"};

    QString m_html{};
};

} // namespace

bool ImportReport::isPlain() const
{
    return failures.empty() && hooks.empty() && readableByOthers.isEmpty() && !isCancelled && skipped == 0 &&
           total <= 1;
}

QString ImportReport::headline() const
{
    return Page::headline(*this);
}

QString ImportReport::details() const
{
    Page page;
    if (alreadyThere > 0)
        page.paragraph(Page::tr("%Ln were there already, unchanged.", nullptr, alreadyThere));
    if (skipped > 0)
        page.paragraph(Page::tr("%Ln were left out, as you chose.", nullptr, skipped));
    page.addFailures(failures);
    page.addHooks(hooks);
    page.addReadable(readableByOthers);
    return page.html();
}

ImportReport::Hooks hooksOf(const InterfaceName &name, const Tunnel &tunnel)
{
    ImportReport::Hooks hooks{text(name), {}, {}};
    for (const Hook &hook : tunnel.hooks) {
        const QString key = text(hook.key);
        if (!hooks.keys.contains(key))
            hooks.keys << key;
        const QString instead = translated(conf::insteadOfHook(hook.command));
        if (!instead.isEmpty() && !hooks.instead.contains(instead))
            hooks.instead << instead;
    }
    return hooks;
}

} // namespace adit::gui
