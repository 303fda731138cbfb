#include "gui/secrets/fileedit.h"

#include "crypto/secretbase64.h"
#include "gui/text/errortext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/store/secretfile.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>

namespace hypha::gui {

QString fileSizeText(std::size_t base64Bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(base64Bytes / 4 * 3), 0,
                                       QLocale::DataSizeIecFormat);
}

FileEdit::FileEdit(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(makeParagraph("editorFileText", {}, "", "muted")),
      m_choose(makeButton("editorFileChoose", tr("Choose a file…")))
{
    m_choose->setIcon(lineIcon(QStringLiteral("file")));
    setFocusProxy(m_choose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_choose);
    row->addWidget(m_text, 1);
    connect(m_choose, &QPushButton::clicked, this, &FileEdit::choose);
    describe();
}

void FileEdit::setContent(const crypto::SealedValue &base64)
{
    m_content = base64;
    ++m_request;
    m_choose->setEnabled(true);
    describe();
}

void FileEdit::describe()
{
    m_text->setText(m_content.empty() ? tr("No file chosen") : fileSizeText(m_content.size()));
}

void FileEdit::choose()
{
    if (!m_refused.isEmpty())
        return Q_EMIT failed(m_refused);
    auto *dialog = new QFileDialog(window(), tr("Choose a file"));
    dialog->setObjectName(QStringLiteral("editorFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileEdit::takeFile);
    dialog->open();
}

void FileEdit::takeFile(const QString &path)
{
    if (!m_refused.isEmpty())
        return Q_EMIT failed(m_refused);
    m_choose->setEnabled(false);
    m_session.withVault(
        this,
        [path = path.toStdString()](session::OpenVault &vault) -> Result<crypto::SealedValue> {
            HYPHA_TRY(const crypto::SecretBytes bytes, store::readSecretFile(path, maxBytes));
            return vault.sealer().seal(crypto::encodeBase64(bytes.view(), crypto::Base64::padded).view());
        },
        [this, request = ++m_request,
         name = QFileInfo(path).fileName()](const Result<crypto::SealedValue> &sealed) {
            if (request == m_request)
                read(sealed, name);
        });
}

void FileEdit::read(const Result<crypto::SealedValue> &sealed, const QString &name)
{
    m_choose->setEnabled(true);
    if (sealed) {
        setContent(*sealed);
        return Q_EMIT taken(name);
    }
    Q_EMIT failed(
        sealed.error().code == Errc::limitExceeded
            ? tr("The file is too long: an entry holds at most %1.").arg(fileSizeText(entries::maxValueBytes))
            : tell(sealed.error()).oneLine());
}

} // namespace hypha::gui
