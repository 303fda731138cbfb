#pragma once

#include "gui/audit/eventmodel.h"
#include "model/session/session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hypha::gui {

class EventCard;

/// One event with everything that proves it: the sentence first, then who signed it with which device, its
/// place in the chain, the files it wrote, and the signed record itself.
class EventPane : public QScrollArea
{
    Q_OBJECT
public:
    EventPane(session::Session &session, const EventModel &model, QWidget *parent = nullptr);
    void prepare();                            ///< what the first event is shown on
    void showSequence(std::uint64_t sequence); ///< 0: none
    std::uint64_t sequence() const { return m_sequence; }
    void refresh();     ///< something is known about it now, or no longer
    void followChain(); ///< the log has grown behind it
    /// The signed record as it stands in its file; empty before it was read.
    const std::string &record() const { return m_record; }

Q_SIGNALS:
    void eventChosen(quint64 sequence); ///< its neighbour in the chain
    void proofWanted(quint64 sequence);
    void deviceChosen(const hypha::DeviceId &device);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Whole
    {
        vault::Event event;
        std::string record;
    };
    void turnTo(QWidget *page);
    QWidget *none(); ///< no event is chosen
    EventCard *card();
    QWidget *buildBroken(const EventProblem &problem);
    QWidget *chainBefore(const audit::Row &row);
    bool isUnverified(const audit::Row &row) const;
    bool isBroken(std::uint64_t sequence) const; ///< no event that holds stands there
    void read(std::uint64_t sequence);
    void readBroken(const EventProblem &problem);
    QString recordText() const; ///< the beginning of it, where it is long

    session::Session &m_session;
    const EventModel &m_model;
    std::uint64_t m_sequence = 0;
    std::string m_record;
    bool m_isShown = false;        ///< with all that is known about it
    bool m_isUnverified = false;   ///< as it is shown
    bool m_isOldFashioned = false; ///< the card was made for another theme or size of the letters
    QWidget *m_none = nullptr;
    EventCard *m_card = nullptr;
    QWidget *m_broken = nullptr;   ///< made anew for each
    QVBoxLayout *m_rest = nullptr; ///< in it, what comes from the repository
};

} // namespace hypha::gui
