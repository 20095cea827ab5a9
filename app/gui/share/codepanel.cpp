// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/codepanel.h"

#include "core/conf/confwriter.h"
#include "gui/share/qrwidget.h"
#include "gui/theme/icons.h"
#include "gui/theme/paragraph.h"
#include "gui/theme/words.h"
#include "gui/transfer/filechoice.h"
#include "store/files.h"

#include <QBoxLayout>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>

namespace adit::gui {

namespace {

// Enough for a camera that looks at a screen or a print.
constexpr int pixelsOfPicture = 8;

QLabel *hiddenParagraph(QWidget *parent)
{
    QLabel *label = paragraph({}, parent);
    label->hide();
    return label;
}

} // namespace

CodePanel::CodePanel(QWidget *parent)
    : QWidget(parent),
      m_qr(new QrWidget(this)),
      m_tooLarge(hiddenParagraph(this)),
      m_leftOut(hiddenParagraph(this)),
      m_notice(hiddenParagraph(this)),
      m_show(new QPushButton(this)),
      m_saveConf(new QPushButton(icon(Symbol::Save, palette()), tr("Save .&conf…"), this)),
      m_savePicture(new QPushButton(icon(Symbol::Save, palette()), tr("Save &picture…"), this)),
      m_copy(new QPushButton(icon(Symbol::Copy, palette()), tr("C&opy text"), this)),
      m_clipboard(*QGuiApplication::clipboard())
{
    m_tooLarge->setObjectName(QStringLiteral("tooLarge"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_show->setObjectName(QStringLiteral("showCodeButton"));
    m_saveConf->setObjectName(QStringLiteral("saveConfButton"));
    m_savePicture->setObjectName(QStringLiteral("savePictureButton"));
    m_copy->setObjectName(QStringLiteral("copyButton"));
    for (QPushButton *button : {m_show, m_saveConf, m_savePicture, m_copy})
        button->setAutoDefault(false);
    build();
    connect(m_qr, &QrWidget::revealedChanged, this, &CodePanel::onRevealed);
    connect(m_show, &QPushButton::clicked, this, [this] { m_qr->isRevealed() ? m_qr->conceal() : reveal(); });
    connect(m_saveConf, &QPushButton::clicked, this, &CodePanel::askForConf);
    connect(m_savePicture, &QPushButton::clicked, this, &CodePanel::askForPicture);
    connect(m_copy, &QPushButton::clicked, this, &CodePanel::copy);
    connect(&m_clipboard, &SecretClipboard::cleared, m_notice, &QLabel::hide);
    onRevealed(false);
}

CodePanel::~CodePanel() = default;

void growToFit(QWidget &window)
{
    const QSize wanted = window.size().expandedTo(window.sizeHint());
    window.resize(wanted.boundedTo(window.screen()->availableSize()));
}

void CodePanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_qr, 1);
    layout->addWidget(m_tooLarge);
    layout->addWidget(m_leftOut);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_savePicture);
    buttons->addWidget(m_saveConf);
    layout->addLayout(buttons);
    layout->addWidget(m_notice);
}

void CodePanel::setTunnel(const Tunnel &tunnel, const QString &fileName)
{
    m_text = writeConf(tunnel, ConfStyle::Phone);
    m_fileName = fileName;
    m_wasHandedOver = false;
    m_notice->hide();
    QStringList names;
    for (const std::string &name : leftOutForPhone(tunnel))
        names << (name == "names of peers" ? tr("names of peers") : text(name));
    m_leftOut->setText(
        tr("Left out, since phones do not take it: %1").arg(QLocale().createSeparatedList(names)));
    m_leftOut->setVisible(!names.isEmpty());
    auto code = QrCode::encode(m_text.view());
    m_code = code ? std::optional(*std::move(code)) : std::nullopt;
    m_qr->setCode(m_code);
    m_qr->setVisible(m_code.has_value());
    m_show->setVisible(m_code.has_value());
    m_savePicture->setVisible(m_code.has_value());
    m_tooLarge->setVisible(!m_code.has_value());
    if (!m_code)
        showTooLarge(tunnel, m_text.view().size());
}

void CodePanel::showTooLarge(const Tunnel &tunnel, std::size_t bytes)
{
    std::size_t prefixes = 0;
    for (const Peer &peer : tunnel.peers)
        prefixes += peer.allowedIps.size();
    const QLocale locale;
    m_tooLarge->setText(
        tr("This tunnel is too large for a QR code: it takes %1 bytes, and a code holds %2. Its %3 "
           "AllowedIPs are "
           "too many. Shorten the list, or save the configuration and send the file to the phone.")
            .arg(locale.toString(static_cast<qulonglong>(bytes)),
                 locale.toString(static_cast<qulonglong>(qrMostBytes)),
                 locale.toString(static_cast<qulonglong>(prefixes))));
}

void CodePanel::reveal()
{
    m_qr->reveal();
}

void CodePanel::onRevealed(bool isRevealed)
{
    m_show->setText(isRevealed ? tr("&Hide code") : tr("&Show code"));
    m_show->setIcon(icon(isRevealed ? Symbol::Hide : Symbol::Reveal, palette()));
    m_wasHandedOver = m_wasHandedOver || isRevealed;
}

void CodePanel::askForConf()
{
    askWhereToSave(
        this,
        {tr("Save the configuration"), m_fileName + QStringLiteral(".conf"), tr("Configurations (*.conf)")},
        [this](const QString &path) { saveTo(path); });
}

void CodePanel::askForPicture()
{
    askWhereToSave(this,
                   {tr("Save the QR code"), m_fileName + QStringLiteral(".png"), tr("Pictures (*.png)")},
                   [this](const QString &path) { saveTo(path); });
}

void CodePanel::saveTo(const QString &path)
{
    const std::string file = QFile::encodeName(path).toStdString();
    Result<> written;
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        written = writeFile(file, m_text.view(), Place::NewOrReplace);
    } else if (m_code) {
        const auto png = qrAsPng(*m_code, pixelsOfPicture);
        written = png ? writeFile(file, {reinterpret_cast<const char *>(png->data()), png->size()},
                                  Place::NewOrReplace)
                      : std::unexpected(png.error());
    }
    if (!written)
        return showProblem(this, tr("The file was not saved"), errorText(written.error()));
    m_wasHandedOver = true;
    m_notice->setText(tr("Saved as %1. Only you can read it; it holds the private key.").arg(path));
    m_notice->show();
    emit saved(path);
}

void CodePanel::copy()
{
    m_clipboard.copy(QString::fromUtf8(m_text.view().data(), static_cast<qsizetype>(m_text.view().size())));
    m_wasHandedOver = true;
    const auto seconds = static_cast<int>(SecretClipboard::lifetime.count());
    m_notice->setText(
        tr("Copied, with the private key. The clipboard is cleared in %Ln seconds.", nullptr, seconds));
    m_notice->show();
}

} // namespace adit::gui
