#pragma once

#include "gui/widgets/sheet.h"
#include "model/recovery/papersheet.h"
#include "model/session/session.h"

#include <QImage>

#include <memory>

class QCheckBox;
class QLabel;

namespace hypha::gui {

/// A picture as wide as there is room. What it shows is overwritten when another one comes, and at the end.
class PagePicture : public QWidget
{
    Q_OBJECT
public:
    explicit PagePicture(const char *name, QWidget *parent = nullptr);
    ~PagePicture() override;

    void setPage(QImage page);
    const QImage &page() const { return m_page; }
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_page;
};

/// Every page as it will come out of the printer. The words are hidden until somebody asks for them; nothing
/// is written anywhere.
class PreviewSheet : public Sheet
{
    Q_OBJECT
public:
    using Sheets = std::shared_ptr<const std::vector<recovery::PaperSheet>>;
    PreviewSheet(session::Session &session, Sheets sheets, recovery::PaperSize size, std::size_t first,
                 QWidget *parent);

    const PagePicture *picture() const { return m_picture; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void turn(int by);
    void paintPage();

    session::Session &m_session;
    Sheets m_sheets;
    recovery::PaperSize m_size;
    std::size_t m_at;
    int m_wanted = 0; ///< counts what was asked for: an answer to an earlier question is dropped
    QLabel *m_which;
    QPushButton *m_before;
    QPushButton *m_after;
    QCheckBox *m_words;
    PagePicture *m_picture;
};

} // namespace hypha::gui
