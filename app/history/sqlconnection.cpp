// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "history/sqlconnection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace adit {

namespace {

std::unexpected<Error> failure(const QSqlError &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB.
    const QString code = error.nativeErrorCode();
    const bool isDamage = code == QLatin1String("11") || code == QLatin1String("26");
    return fail(isDamage ? Errc::FileUnreadable : Errc::StoreFailed, error.text().trimmed().toStdString());
}

} // namespace

Result<> SqlConnection::open(const QString &path)
{
    close();
    m_name = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (database.open())
        return {};
    const QSqlError error = database.lastError();
    database = {};
    close();
    return failure(error);
}

void SqlConnection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<QSqlQuery> SqlConnection::prepare(const QString &sql) const
{
    QSqlQuery statement(QSqlDatabase::database(m_name, false));
    statement.setForwardOnly(true);
    if (!statement.prepare(sql))
        return failure(statement.lastError());
    return statement;
}

Result<> SqlConnection::execute(QSqlQuery &statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, values[i]);
    if (!statement.exec())
        return failure(statement.lastError());
    return {};
}

Result<QSqlQuery> SqlConnection::query(const QString &sql, const QVariantList &values) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement;
    if (const auto done = execute(*statement, values); !done)
        return std::unexpected(done.error());
    return statement;
}

Result<> SqlConnection::run(const QString &sql, const QVariantList &values) const
{
    if (const auto done = query(sql, values); !done)
        return std::unexpected(done.error());
    return {};
}

Result<std::int64_t> SqlConnection::number(const QString &sql, const QVariantList &values) const
{
    auto answer = query(sql, values);
    if (!answer)
        return std::unexpected(answer.error());
    return answer->next() ? answer->value(0).toLongLong() : 0;
}

Result<> SqlConnection::transaction(const std::function<Result<>()> &work) const
{
    if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    if (auto done = work(); !done) {
        // What failed is what is reported; a roll-back that fails too has been done by SQLite itself.
        static_cast<void>(run(QStringLiteral("ROLLBACK")));
        return done;
    }
    return run(QStringLiteral("COMMIT"));
}

} // namespace adit
