#include "gui/recovery/previewsheet.h"

#include "gui/text/errortext.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "print/paper.h"

#include <QCheckBox>
#include <QHideEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr int dotsPerInch = 150; ///< sharp in a sheet that fills a usual screen

static void overwrite(QImage &page)
{
    if (!page.isNull())
        page.fill(Qt::white);
}

PagePicture::PagePicture(const char *name, QWidget *parent) : QWidget(parent)
{
    setObjectName(QLatin1String(name));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

PagePicture::~PagePicture()
{
    overwrite(m_page);
}

void PagePicture::setPage(QImage page)
{
    overwrite(m_page);
    m_page = std::move(page);
    if (!m_page.isNull())
        setFixedHeight(heightForWidth(width()));
    update();
}

/// Fixed: a scroll area gives what stands in it no height for its width.
void PagePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

QSize PagePicture::sizeHint() const
{
    return {space(100), heightForWidth(space(100))};
}

int PagePicture::heightForWidth(int width) const
{
    constexpr double usual = 1.414; // before the first page is there
    return qRound(width * (m_page.isNull() ? usual : double(m_page.height()) / m_page.width()));
}

/// Paper is white in every theme.
void PagePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Qt::white);
    if (!m_page.isNull())
        painter.drawImage(rect(), m_page);
    painter.setPen(colorsOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

PreviewSheet::PreviewSheet(session::Session &session, Sheets sheets, recovery::PaperSize size,
                           std::size_t first, QWidget *parent)
    : Sheet("previewSheet", tr("How the sheets will look"), {}, tr("Close"), parent), m_session(session),
      m_sheets(std::move(sheets)), m_size(size), m_at(first), m_which(makeLabel("previewWhich", {}, "label")),
      m_before(makeButton("previewBefore", tr("Sheet before"))),
      m_after(makeButton("previewAfter", tr("Next sheet"))), m_words(new QCheckBox(tr("Show the words"))),
      m_picture(new PagePicture("previewPage"))
{
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_words->setAccessibleName(m_words->text());
    const bool several = m_sheets->size() > 1;
    for (QWidget *part :
         {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_which)})
        part->setVisible(several);
    content()->addWidget(m_picture);
    // Beside the button that closes: they stay where they are while the page scrolls.
    buttons()->insertWidget(0, m_words);
    buttons()->insertWidget(2, m_which);
    buttons()->insertWidget(3, m_before);
    buttons()->insertWidget(4, m_after);
    setOnlyClose();
    setRoom(230, 400);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_words, &QCheckBox::toggled, this, &PreviewSheet::paintPage);
    connect(this, &Sheet::confirmed, this, &PreviewSheet::accept);
    turn(0);
    mainButton()->setFocus();
}

void PreviewSheet::turn(int by)
{
    m_at = std::min(m_at + static_cast<std::size_t>(by), m_sheets->size() - 1);
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < m_sheets->size());
    m_which->setText(tr("%1 of %2", "sheets").arg(m_at + 1).arg(m_sheets->size()));
    m_picture->setAccessibleName(QString::fromStdString((*m_sheets)[m_at].title));
    paintPage();
}

/// On the lane: a page takes some hundredths of a second.
void PreviewSheet::paintPage()
{
    const bool words = m_words->isChecked();
    if (!words)
        m_picture->setPage({});
    m_session.onLane(
        this,
        [sheets = m_sheets, size = m_size, at = m_at, words] {
            return print::pictureOf((*sheets)[at], size, dotsPerInch, words);
        },
        [this, wanted = ++m_wanted](Result<QImage> page) {
            if (!page)
                return showError(tell(page.error()));
            if (wanted == m_wanted)
                m_picture->setPage(std::move(*page));
            else
                overwrite(*page);
        });
}

void PreviewSheet::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        ++m_wanted;
        m_picture->setPage({});
    }
    Sheet::hideEvent(event);
}

} // namespace hypha::gui
