// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/share/codepanel.h"
#include "core/conf/confreader.h"
#include "core/conf/confwriter.h"
#include "gui/share/qrwidget.h"
#include "gui/share/sharedialog.h"
#include "scanned.h"
#include "unit/gui/transfer/transferfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include <sys/stat.h>

using namespace adit;
using namespace adit::gui;
using namespace adit::test;

namespace {

struct PanelFixture : TransferFixture
{
    PanelFixture()
    {
        panel.resize(600, 600);
        window.show();
    }

    CodePanel panel{&window};

    void setText(const std::string &text) { panel.setTunnel(readConf(text).tunnel.value(), "home"); }
    QString label(const char *name) const { return part<QLabel>(&panel, name)->text(); }
    bool isThere(const char *name) const { return part<QWidget>(&panel, name)->isVisibleTo(&panel); }
    std::string fileBytes(const QString &path) const
    {
        QFile in(path);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll().toStdString();
    }
};

std::string wideText()
{
    std::string text = profileText() + "AllowedIPs = 10.0.0.1/32";
    for (int i = 0; i < 400; ++i)
        text += ", 10.1." + std::to_string(i / 200) + '.' + std::to_string(i % 200) + "/32";
    return text + "\n";
}

} // namespace

TEST_CASE_METHOD(PanelFixture, "what phones do not take is left out, and named")
{
    setText("[Interface]\n#@ Routing = lan\nTable = off\nPostUp = x\n" + profileText().substr(12));
    CHECK(label("leftOut").contains("Table"));
    CHECK(label("leftOut").contains("PostUp"));
    CHECK(label("leftOut").contains("Routing"));
    CHECK(isThere("leftOut"));
    panel.reveal();
    auto *qr = part<QrWidget>(&panel, "qrCode");
    const std::string read = scanned(qr->grab().toImage());
    CHECK(read == writeConf(readConf(profileText()).tunnel.value(), ConfStyle::Phone).view());
    CHECK(read.find('#') == std::string::npos);
}

TEST_CASE_METHOD(PanelFixture, "a tunnel that no code holds says why, and shows no clipped picture")
{
    setText(wideText());
    CHECK(isThere("tooLarge"));
    CHECK(label("tooLarge").contains("AllowedIPs"));
    CHECK(label("tooLarge").contains("402"));
    CHECK_FALSE(isThere("qrCode"));
    CHECK_FALSE(isThere("showCodeButton"));
    CHECK_FALSE(isThere("savePictureButton"));
    CHECK(isThere("saveConfButton"));
    setText(profileText());
    CHECK_FALSE(isThere("tooLarge"));
    CHECK(isThere("qrCode"));
}

TEST_CASE_METHOD(PanelFixture, "the code is shown and hidden with one button")
{
    setText(profileText());
    auto *button = part<QPushButton>(&panel, "showCodeButton");
    auto *qr = part<QrWidget>(&panel, "qrCode");
    CHECK_FALSE(qr->isRevealed());
    CHECK_FALSE(panel.wasHandedOver());
    button->click();
    CHECK(qr->isRevealed());
    CHECK(panel.wasHandedOver());
    button->click();
    CHECK_FALSE(qr->isRevealed());
}

TEST_CASE_METHOD(PanelFixture, "text and picture are saved for their owner only, and are the same")
{
    setText(profileText());
    const QString conf = folder.filePath("phone.conf");
    const QString png = folder.filePath("phone.png");
    panel.saveTo(conf);
    panel.saveTo(png);
    CHECK(fileBytes(conf) == scanned(QImage(png)));
    for (const QString &path : {conf, png}) {
        struct stat info{};
        REQUIRE(::stat(path.toUtf8().constData(), &info) == 0);
        CHECK((info.st_mode & 0777U) == 0600U);
    }
    CHECK(panel.wasHandedOver());
    CHECK(label("notice").contains(png));
}

TEST_CASE_METHOD(PanelFixture, "the copied text is marked as a secret")
{
    setText(profileText());
    part<QPushButton>(&panel, "copyButton")->click();
    CHECK(QGuiApplication::clipboard()->text().toStdString() ==
          writeConf(readConf(profileText()).tunnel.value(), ConfStyle::Phone).view());
    CHECK(isThere("notice"));
    QGuiApplication::clipboard()->clear();
}

TEST_CASE_METHOD(TransferFixture, "a tunnel is shared with a warning, one that cannot be read is not")
{
    REQUIRE(fleet.add(home, profileText()));
    REQUIRE(store.save(named("broken"), "x", Overwrite::Refuse));
    fleet.reload();
    const ShareDialog dialog(fleet, home, &window);
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text();
    CHECK(all.contains("must not use one key"));
    CHECK_FALSE(part<QrWidget>(&dialog, "qrCode")->isRevealed());
    for (const char *name : {"broken", "missing"}) {
        const ShareDialog other(fleet, named(name), &window);
        CHECK(other.findChild<CodePanel *>() == nullptr);
    }
}
