#include "gui/recovery/wordchip.h"

#include "gui/widgets/secretlayout.h"

#include <QAccessibleWidget>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <functional>

namespace hypha::gui {

static QString shown(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

namespace {

/// The word on demand: somebody who hears the window has to choose, too.
class ChipAccess final : public QAccessibleWidget
{
public:
    explicit ChipAccess(WordChip *chip) : QAccessibleWidget(chip, QAccessible::Button) {}

    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || chip()->word().empty())
            return QAccessibleWidget::text(which);
        QString word = shown(chip()->word());
        const QString name = WordChip::tr("Take the word %1").arg(word);
        forget(word);
        return name;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            chip()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    WordChip *chip() const { return static_cast<WordChip *>(widget()); }
};

QAccessibleInterface *makeChipAccess(const QString &, QObject *object)
{
    auto *chip = qobject_cast<WordChip *>(object);
    return chip ? new ChipAccess(chip) : nullptr;
}

void installChipAccess()
{
    static const bool installed = (QAccessible::installFactory(makeChipAccess), true);
    Q_UNUSED(installed);
}

} // namespace

WordChip::WordChip(int number, QWidget *parent) : QPushButton(parent)
{
    installChipAccess();
    setObjectName(QStringLiteral("wordsProposal%1").arg(number));
    setAccessibleName(tr("Proposal %1").arg(number + 1));
    setProperty("variant", QStringLiteral("chip"));
    setAutoDefault(false);
    hide();
}

void WordChip::setWord(std::string_view word)
{
    m_word = word;
    updateGeometry();
    update();
    setVisible(!word.empty());
}

/// One letter after the other: whoever measures or paints a whole word keeps copies of it.
static qreal eachLetter(std::string_view word, const QFontMetricsF &metrics,
                        const std::function<void(qreal, const QString &)> &visit = {})
{
    qreal x = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        QString letter = shown(word.substr(i, 1));
        if (visit)
            visit(x, letter);
        x += metrics.horizontalAdvance(letter);
        forget(letter);
    }
    return x;
}

QSize WordChip::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    const QFontMetricsF metrics(font());
    const QSizeF text(eachLetter(m_word.empty() ? "word" : m_word, metrics), metrics.height());
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, text.toSize() + QSize(1, 0), this);
}

void WordChip::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QFontMetricsF metrics(font());
    const QRectF room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const QPointF from(room.center().x() - eachLetter(m_word, metrics) / 2,
                       room.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter.setPen(palette().color(QPalette::ButtonText));
    eachLetter(m_word, metrics,
               [&](qreal x, const QString &letter) { painter.drawText(from + QPointF(x, 0), letter); });
}

} // namespace hypha::gui
