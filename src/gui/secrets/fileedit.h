#pragma once

#include "model/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hypha::gui {

/// The content of a file entry: chosen, read off this thread, and sealed; never shown.
class FileEdit : public QWidget
{
    Q_OBJECT
public:
    explicit FileEdit(session::Session &session, QWidget *parent = nullptr);
    void setContent(const crypto::SealedValue &base64);
    const crypto::SealedValue &content() const { return m_content; }
    void takeFile(const QString &path);
    /// Not empty: files are refused for this reason.
    void setRefused(const QString &why) { m_refused = why; }
    static constexpr std::size_t maxBytes = entries::maxValueBytes / 4 * 3; ///< base64 makes four of three

Q_SIGNALS:
    void taken(const QString &fileName);
    void failed(const QString &why);

private:
    void choose();
    void describe();
    void read(const Result<crypto::SealedValue> &sealed, const QString &name);
    session::Session &m_session;
    crypto::SealedValue m_content;
    QString m_refused;
    std::uint64_t m_request = 0; ///< a file that was read for content shown before is dropped
    QLabel *m_text;
    QPushButton *m_choose;
};

/// How long the content behind base64 of that length is, for reading: "12 KiB".
QString fileSizeText(std::size_t base64Bytes);

} // namespace hypha::gui
