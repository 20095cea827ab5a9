// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Adit authors
//
#include "gui/traffic/trafficlegend.h"

#include "gui/theme/palette.h"
#include "gui/theme/words.h"
#include "gui/traffic/readoutbox.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QPainter>

namespace adit::gui {

namespace {

class Mark : public QWidget
{
public:
    Mark(int form, QWidget *parent) : QWidget(parent), m_form(form)
    {
        const int size = QFontMetrics(font()).height() * 2 / 3;
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Accents colours = accents(palette());
        paintMark(painter, rect(), m_form, m_form == 0 ? colours.received : colours.sent);
    }

private:
    int m_form;
};

} // namespace

TrafficLegend::TrafficLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_received = addEntry(0, QStringLiteral("receivedRate"));
    m_sent = addEntry(1, QStringLiteral("sentRate"));
    row->addStretch();
    setLatest(std::nullopt);
}

QLabel *TrafficLegend::addEntry(int mark, const QString &name)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    auto *label = new QLabel(this);
    label->setObjectName(name);
    row->addWidget(new Mark(mark, this));
    row->addWidget(label);
    row->addSpacing(QFontMetrics(font()).height());
    return label;
}

void TrafficLegend::setLatest(const std::optional<Sample> &sample)
{
    if (!sample) {
        m_received->setText(tr("Received"));
        m_sent->setText(tr("Sent"));
        return;
    }
    //: %1 is a rate such as "1.5 MiB/s"
    m_received->setText(tr("Received %1").arg(rateText(sample->rx.most)));
    //: %1 is a rate such as "1.5 MiB/s"
    m_sent->setText(tr("Sent %1").arg(rateText(sample->tx.most)));
}

} // namespace adit::gui
