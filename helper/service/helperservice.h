// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// The object /org/adit/Helper1: each method of the contract as a job for the gate. The adaptor that calls
// these slots is generated from the XML.
#pragma once

#include "protocol/wiretypes.h"
#include "service/arguments.h"
#include "service/gate.h"
#include "service/tunneloperations.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace adit {

class HelperService final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_PROPERTY(QString Version READ version)
    Q_PROPERTY(quint32 Backend READ backend)
    Q_PROPERTY(adit::wire::Limits Limits READ limits)

public:
    /// Gives who would carry a new tunnel.
    using BackendProbe = std::function<Backend()>;

    /// Both must outlive the service.
    HelperService(Gate &gate, TunnelOperations &operations, BackendProbe probe);

    QString version() const;
    quint32 backend() const { return static_cast<quint32>(m_probe()); }
    wire::Limits limits() const;

    // The return values only give the adaptor its signatures: all replies are sent later, by the gate.
public Q_SLOTS:
    QString Install(const adit::wire::Tunnel &spec, const QDBusUnixFileDescriptor &secrets);
    QString InstallOnTrial(const adit::wire::Tunnel &spec, const QDBusUnixFileDescriptor &secrets,
                           uint seconds);
    void Confirm(const QString &name);
    void TakeBack(const QString &name);
    void Remove(const QString &name);
    void Up(const QString &name, const adit::wire::PeerEndpoints &endpoints);
    void Down(const QString &name);
    void Release(const QString &name);
    QString SetPeers(const QString &name, const adit::wire::Peers &peers,
                     const QDBusUnixFileDescriptor &secrets);
    QString ChangePeers(const QString &name, const QString &base, const adit::wire::Peers &changed,
                        const adit::wire::PeerKeys &removed, const QDBusUnixFileDescriptor &secrets);
    QString ApprovePeers(const QString &name, const QString &base, const adit::wire::Peers &changed,
                         const adit::wire::PeerKeys &removed, const QDBusUnixFileDescriptor &secrets);
    void SetEndpoint(const QString &name, const QByteArray &peer, const adit::wire::Endpoint &endpoint);
    void SetBoot(const QString &name, bool atBoot);
    QStringList BootList();
    adit::wire::BootTunnels BootTunnels();
    void BootUp(uint owner, const QString &name, const adit::wire::PeerEndpoints &endpoints);
    adit::wire::Summaries List();
    adit::wire::Status Status(const QString &name);
    QStringList Drift(const QString &name);
    QStringList Repair(const QString &name);
    QStringList Plan(const adit::wire::Tunnel &spec);

private:
    using Describe = Result<PromptDetails> (*)(const TunnelOperations &, uid_t, const QString &, Target &);
    using Operation = void (TunnelOperations::*)(uid_t, const InterfaceName &, TunnelOperations::Done);

    void run(GateJob job);
    /// Does one thing with one tunnel, and replies with nothing but that it is done.
    void runOnOne(const QString &name, Describe describe, Operation operation);
    Result<TunnelSpec> specToInstall(uid_t uid, const wire::Tunnel &spec,
                                     const QDBusUnixFileDescriptor &secrets) const;
    void runEdit(PeerWords words, Consent consent);

    Gate &m_gate;
    TunnelOperations &m_operations;
    BackendProbe m_probe;
};

} // namespace adit
