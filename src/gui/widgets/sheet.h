#pragma once

#include <QDialog>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace hypha::gui {

struct Told;
class Banner;
class SheetArea;

/// A dialog of one design: title, a sentence, content, an error in three parts, Cancel and one main button.
/// Shown with open(), never exec(); deletes itself when closed.
class Sheet : public QDialog
{
    Q_OBJECT
public:
    Sheet(const char *name, const QString &title, const QString &sentence, const QString &mainText,
          QWidget *parent);

    QVBoxLayout *content() const { return m_content; }
    QPushButton *mainButton() const { return m_main; }
    QPushButton *cancelButton() const { return m_cancel; }
    QHBoxLayout *buttons() const { return m_buttons; }
    void addFoot(QWidget *foot); ///< below the content, in sight however far that is scrolled
    void setTitle(const QString &title);
    void setMainText(const QString &text); ///< of the main button
    void setCancelText(const QString &text);
    void setDanger();    ///< what the main button does cannot be undone
    void setOnlyClose(); ///< nothing to decide: the main button alone
    /// How large it opens, in units of space(); never larger than the window it belongs to.
    void setRoom(double width, double height);
    void showFromTop();           ///< what comes next begins there, however far one had scrolled
    void showPart(QWidget *part); ///< of the content, by scrolling
    /// While something runs: a thin progress, and only Cancel answers.
    void setBusy(bool busy);
    void showError(const Told &told);
    void dismissError(); ///< what it was about was changed

Q_SIGNALS:
    void confirmed(); ///< the main button; the sheet stays until accept()

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void orderKeys();
    void focusFirst();
    void fit();

    SheetArea *m_area;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    QPushButton *m_main;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    Banner *m_error;
    bool m_danger = false;
    bool m_mainHadKeys = false; ///< before it was busy
};

QProgressBar *makeThinProgress(const char *name, const QString &accessibleName);

} // namespace hypha::gui
