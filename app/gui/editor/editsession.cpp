// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/editor/editsession.h"

#include "core/conf/confdocument.h"

#include <QTextCursor>
#include <QTextDocument>

#include <array>
#include <chrono>

namespace adit::gui {

namespace {

using namespace std::chrono_literals;

// Shorter than what a person notices, longer than the time between two keys.
constexpr auto readingDelay = 120ms;

// A `#` would begin a comment, and what follows it would be lost to the value.
std::string written(const QString &value, FieldKind::Place place)
{
    QString text = value.trimmed();
    if (place != FieldKind::Place::PeerName)
        text.remove(u'#');
    return text.toStdString();
}

Result<> write(ConfDocument &document, const FieldPlace &place, const QString &value)
{
    const FieldKind &kind = kindOf(place.field);
    const SecretText text(written(value, kind.place));
    const auto peer = static_cast<std::size_t>(place.section);
    switch (kind.place) {
    case FieldKind::Place::Interface: document.setInterfaceValue(kind.key, text.view()); return {};
    case FieldKind::Place::Setting: document.setSetting(kind.key, text.view()); return {};
    case FieldKind::Place::Peer: return document.setPeerValueAt(peer, kind.key, text.view());
    case FieldKind::Place::PeerName: return document.setPeerNameAt(peer, text.view());
    }
    return {};
}

} // namespace

QString plainText(const QTextDocument &document)
{
    // Unlike toPlainText() this leaves a no-break space alone.
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

EditSession::EditSession(QTextDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(readingDelay);
    connect(&m_delay, &QTimer::timeout, this, &EditSession::readNow);
    connect(&m_document, &QTextDocument::contentsChanged, this, &EditSession::textChanged);
}

void EditSession::open(std::string_view bytes)
{
    m_saved = bytes;
    m_file = FileText::fromBytes(bytes);
    m_lastPlace.reset();
    m_editing = true;
    m_document.setPlainText(m_file.text());
    m_editing = false;
    readNow();
}

void EditSession::takeFromFile(std::string_view bytes)
{
    m_saved = bytes;
    m_lastPlace.reset();
    FileText file = FileText::fromBytes(bytes);
    replaceText(file.text());
    m_file = file;
    readNow();
}

void EditSession::fileIs(std::string_view bytes)
{
    m_saved = bytes;
    readNow();
}

void EditSession::revert()
{
    takeFromFile(std::string(m_saved));
}

SecretText EditSession::bytes()
{
    if (m_delay.isActive())
        readNow();
    return SecretText(m_file.bytes());
}

bool EditSession::isModified()
{
    return bytes().view() != m_saved;
}

const TextReading &EditSession::reading()
{
    if (m_delay.isActive())
        readNow();
    return m_reading;
}

void EditSession::textChanged()
{
    if (!m_editing)
        m_delay.start();
}

void EditSession::readNow()
{
    m_delay.stop();
    m_file.update(plainText(m_document));
    const SecretText text(m_file.bytes());
    m_reading = readText(text.view());
    emit readAgain();
}

void EditSession::replaceText(const QString &text)
{
    const TextChange change = changeBetween(plainText(m_document), text);
    if (change.isEmpty())
        return;
    m_editing = true;
    QTextCursor cursor(&m_document);
    const bool continues = m_lastPlace && m_lastRevision == m_document.revision();
    if (continues)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(change.position));
    cursor.setPosition(static_cast<int>(change.position + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.inserted);
    cursor.endEditBlock();
    m_editing = false;
    m_lastRevision = m_document.revision();
}

Result<> EditSession::edit(const std::function<Result<>(ConfDocument &)> &change)
{
    const SecretText before = bytes();
    ConfDocument document = ConfDocument::fromText(before.view());
    if (auto changed = change(document); !changed)
        return changed;
    const SecretText after(document.text());
    FileText file = FileText::fromBytes(after.view());
    replaceText(file.text());
    m_file = file;
    readNow();
    return {};
}

Result<> EditSession::setValue(const FieldPlace &place, const QString &value)
{
    if (m_lastPlace != place)
        m_lastPlace.reset();
    auto done = edit([&](ConfDocument &document) { return write(document, place, value); });
    m_lastPlace = place;
    return done;
}

void EditSession::addPeer()
{
    m_lastPlace.reset();
    (void)edit([](ConfDocument &document) -> Result<> {
        document.addPeerWithoutKey();
        return {};
    });
}

void EditSession::duplicatePeer(int peer)
{
    const auto &peers = reading().form.peers;
    if (peer < 0 || peer >= static_cast<int>(peers.size()))
        return;
    m_lastPlace.reset();
    const SectionValues values = peers[static_cast<std::size_t>(peer)];
    const int copy = static_cast<int>(peers.size());
    (void)edit([&](ConfDocument &document) -> Result<> {
        document.addPeerWithoutKey();
        if (const QString name = values.text(Field::Name); !name.isEmpty())
            (void)write(document, {copy, Field::Name}, tr("%1 (copy)").arg(name));
        for (const Field field : {Field::AllowedIps, Field::Endpoint, Field::Keepalive}) {
            if (auto set = write(document, {copy, field}, values.text(field)); !set)
                return set;
        }
        return {};
    });
}

void EditSession::removePeer(int peer)
{
    m_lastPlace.reset();
    (void)edit([&](ConfDocument &document) { return document.removePeerAt(static_cast<std::size_t>(peer)); });
}

void EditSession::swapWithNextPeer(int peer)
{
    m_lastPlace.reset();
    (void)edit(
        [&](ConfDocument &document) { return document.swapWithNextPeer(static_cast<std::size_t>(peer)); });
}

} // namespace adit::gui
