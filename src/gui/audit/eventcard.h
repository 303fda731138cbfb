#pragma once

#include "gui/audit/eventmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hypha::gui {

class TextBlock;

/// An event that holds: its sentence, who signed it, its place in the chain, its files and the signed record.
/// Made once: another event changes its words. Making and styling twenty widgets anew for each would take
/// longer than everything else that a key press in the list does.
class EventCard final : public QWidget
{
    Q_OBJECT
public:
    explicit EventCard(QWidget *parent = nullptr);

    /// `device` is null where the state knows it no longer. What stands in the repository is hidden until it
    /// comes.
    void showRow(const EventModel &model, const audit::Row &row, const vault::Device *device);
    void showNeighbours(const audit::Log &log, const audit::Row &row); ///< its place in the chain
    void showFiles(const vault::FileHashes &files);
    void showUnread(const QString &why);
    void showRecord(const QString &text);

Q_SIGNALS:
    void eventChosen(quint64 sequence); ///< its neighbour in the chain
    void proofWanted();
    void recordWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One of three places: number and words.
    struct Place
    {
        QWidget *box = nullptr;
        QLabel *link = nullptr;        ///< to the place above
        QPushButton *button = nullptr; ///< null for the event itself
        QLabel *number = nullptr;
        QLabel *words = nullptr;
        quint64 sequence = 0;
    };
    struct File
    {
        TextBlock *path, *hash;
    };
    void addHead(QVBoxLayout &column);
    void addSigner(QVBoxLayout &column);
    void addChain(QVBoxLayout &column);
    void addFiles(QVBoxLayout &column);
    Place makePlace(QVBoxLayout &links, const char *name);
    void paintLinks();
    static void showPlace(Place &place, const audit::Row *row);
    void showSentence(const Sentence &sentence);
    File &file(std::size_t number);

    QLabel *m_kind, *m_verified;
    TextBlock *m_sentence;
    QLabel *m_time, *m_odd;
    QVBoxLayout *m_findingPlace;
    QWidget *m_finding = nullptr; ///< only where something does not hold
    TextBlock *m_signer, *m_deviceWords;
    QLabel *m_marks;
    Place m_after, m_this, m_before; ///< the chain grows upwards, as the list beside it does
    QWidget *m_rest;
    QLabel *m_filesLabel, *m_noFiles, *m_unread;
    QVBoxLayout *m_filesPlace;
    std::vector<File> m_files;
    QWidget *m_buttons;
    QPushButton *m_show;
    TextBlock *m_record;
};

/// Beside each other where there is room: in a narrow pane they must not make everything below too wide.
QWidget *makeBadgeRow(std::initializer_list<QLabel *> badges);

} // namespace hypha::gui
