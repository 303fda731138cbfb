#pragma once

#include "gui/widgets/secretlayout.h"
#include "gui/widgets/secrettext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace hypha::gui {

/// Shows or edits one secret. The only place where a secret becomes characters: while it paints them. A
/// QLineEdit would keep copies in its text, its undo stack and its accessible text.
///
/// Showing: setSource() says how to get the secret; it is held only while revealed, and a masked field shows
/// a fixed number of dots, so that a look over the shoulder does not tell its length. Editing:
/// setEditable(true).
class SecretField : public QWidget
{
    Q_OBJECT
public:
    using Source = std::function<Result<crypto::SecretBytes>()>;

    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    void setSource(Source source); ///< shown masked; an empty function shows nothing
    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }
    void setMultiLine(bool multiLine);
    void setLeastLines(int lines);                       ///< of a multi-line editor; 3 unless told otherwise
    void setSubmittable(bool on) { m_submittable = on; } ///< Enter in a multi-line editor makes no new line
    void setText(ByteView text);
    void clear();
    /// What assistive technology types: the code points from `from` up to `to` become `text`, which is wiped.
    void replace(std::size_t from, std::size_t to, QString text);
    std::size_t caret() const;          ///< in code points
    crypto::SecretBytes secret() const; ///< a copy of what was typed, or what the source gives
    bool isEmpty() const;
    std::size_t length() const { return m_text.length(); } ///< code points typed or revealed

    bool isRevealed() const { return m_revealed; }
    void setInvalid(bool invalid);
    void setMarked(std::size_t from, std::size_t to); ///< bytes: underlined as wrong where shown; empty: none
    void setPlaceholder(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

public Q_SLOTS:
    void setRevealed(bool revealed);

Q_SIGNALS:
    void edited();
    void revealedChanged(bool revealed);
    void submitted(); ///< Enter in a one-line editor, or where setSubmittable() says so
    void copyRequested();
    void refused(const QString &why); ///< the source failed, or the text would be too long

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool masked() const { return !m_revealed; }
    QRectF content() const;
    QFont textFont() const;
    std::size_t offsetAt(QPointF point) const;
    void relayout();
    void textChanged();
    void followCaret();
    bool editKey(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);
    void type(ByteView utf8);
    void paste();
    void paintText(QPainter &painter, const QRectF &area) const;
    void paintCell(QPainter &painter, const SecretLayout::Cell &cell, std::size_t end, QPointF at) const;
    void paintHidden(QPainter &painter, const QRectF &area) const;
    void announce();

    SecretText m_text;
    SecretLayout m_layout;
    Source m_source;
    QTimer m_blink;
    QString m_placeholder;
    qreal m_scrollX = 0;
    int m_scrollLine = 0;
    int m_leastLines = 3;
    std::size_t m_markFrom = 0, m_markTo = 0;
    bool m_editable = false;
    bool m_multiLine = false;
    bool m_submittable = false;
    bool m_revealed = false;
    bool m_invalid = false;
    bool m_caretOn = true;
};

} // namespace hypha::gui
