// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
// One connection to an SQLite database, with its errors as values.
#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <cstdint>
#include <functional>

namespace adit {

/// Belongs to the thread that opens it. Errors are FileUnreadable when the file is damaged or is no database,
/// else StoreFailed, with what SQLite said as their context.
class SqlConnection
{
public:
    SqlConnection() = default;
    ~SqlConnection() { close(); }
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Opens a file, or memory for an empty path.
    Result<> open(const QString &path);
    void close();
    bool isOpen() const { return !m_name.isEmpty(); }

    /// The query has been executed; read it before the next change.
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;
    Result<> run(const QString &sql, const QVariantList &values = {}) const;
    /// A statement to be executed many times.
    Result<QSqlQuery> prepare(const QString &sql) const;
    static Result<> execute(QSqlQuery &statement, const QVariantList &values);
    /// The first value of the first row; 0 without rows.
    Result<std::int64_t> number(const QString &sql, const QVariantList &values = {}) const;
    /// All of the work, or on an error nothing of it.
    Result<> transaction(const std::function<Result<>()> &work) const;

private:
    QString m_name{};
};

} // namespace adit
