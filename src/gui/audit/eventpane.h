#pragma once

#include "gui/audit/eventmodel.h"
#include "model/session/session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hypha::gui {

/// One event with everything that proves it: the sentence first, then who signed it with which device, its
/// place in the chain, the files it wrote, and the signed record itself.
class EventPane : public QScrollArea
{
    Q_OBJECT
public:
    EventPane(session::Session &session, const EventModel &model, QWidget *parent = nullptr);
    void showSequence(std::uint64_t sequence); ///< 0: none
    std::uint64_t sequence() const { return m_sequence; }
    void refresh(); ///< something is known about it now, or no longer
    /// The signed record as it stands in its file; empty before it was read.
    const std::string &record() const { return m_record; }

Q_SIGNALS:
    void eventChosen(quint64 sequence); ///< its neighbour in the chain
    void proofWanted(quint64 sequence);
    void deviceChosen(const hypha::DeviceId &device);

private:
    struct Whole
    {
        vault::Event event;
        std::string record;
    };
    QWidget *build(const audit::Row &row);
    QWidget *buildBroken(const EventProblem &problem);
    std::pair<QWidget *, QVBoxLayout *> makePage();
    bool isBroken(std::uint64_t sequence) const; ///< no event that holds stands there
    void readBroken(const EventProblem &problem);
    void addHead(QVBoxLayout &column, const audit::Row &row);
    void addSigner(QVBoxLayout &column, const audit::Row &row);
    void addChain(QVBoxLayout &column, const audit::Row &row);
    QWidget *chainPlace(const audit::Row &row, bool isThis);
    void addRest(const Whole &whole);
    void addRecord(QVBoxLayout &column);
    void addText(QVBoxLayout &column); ///< the record as it stands
    void read(std::uint64_t sequence);

    session::Session &m_session;
    const EventModel &m_model;
    std::uint64_t m_sequence = 0;
    std::string m_record;
    QVBoxLayout *m_rest = nullptr; ///< what comes from the repository
};

} // namespace hypha::gui
