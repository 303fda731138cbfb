#include "model/sync/meteredstream.h"

namespace hypha::sync {
namespace {

struct Subtransport;

/// libgit2 knows these by their first member.
struct Stream
{
    git_smart_subtransport_stream parent{};
    git_smart_subtransport_stream *inner = nullptr;
    Subtransport *owner = nullptr;
};

struct Subtransport
{
    git_smart_subtransport parent{};
    git_smart_subtransport *inner = nullptr;
    Stream *current = nullptr; ///< ssh holds one conversation in one stream
    Meter *meter = nullptr;
};

Stream *streamOf(git_smart_subtransport_stream *stream)
{
    return reinterpret_cast<Stream *>(stream);
}

Subtransport *subtransportOf(git_smart_subtransport *subtransport)
{
    return reinterpret_cast<Subtransport *>(subtransport);
}

int readCounted(git_smart_subtransport_stream *stream, char *buffer, std::size_t size, std::size_t *read)
{
    Stream *s = streamOf(stream);
    if (const int code = s->inner->read(s->inner, buffer, size, read); code < 0)
        return code;
    if (s->owner->meter->add(*read))
        return 0;
    git_error_set_str(GIT_ERROR_NET, "the conversation was stopped");
    return GIT_EUSER;
}

int writeThrough(git_smart_subtransport_stream *stream, const char *buffer, std::size_t size)
{
    Stream *s = streamOf(stream);
    return s->inner->write(s->inner, buffer, size);
}

void freeStream(git_smart_subtransport_stream *stream)
{
    Stream *s = streamOf(stream);
    if (s->owner->current == s)
        s->owner->current = nullptr;
    s->inner->free(s->inner);
    delete s;
}

int act(git_smart_subtransport_stream **out, git_smart_subtransport *transport, const char *url,
        git_smart_service_t action)
{
    Subtransport *t = subtransportOf(transport);
    git_smart_subtransport_stream *inner = nullptr;
    if (const int code = t->inner->action(&inner, t->inner, url, action); code < 0)
        return code;
    t->meter->objectsAskedFor = action == GIT_SERVICE_UPLOADPACK || action == GIT_SERVICE_RECEIVEPACK;
    if (!t->current || t->current->inner != inner) {
        t->current = new Stream{{&t->parent, readCounted, writeThrough, freeStream}, inner, t};
    }
    *out = &t->current->parent;
    return 0;
}

int closeBoth(git_smart_subtransport *transport)
{
    Subtransport *t = subtransportOf(transport);
    return t->inner->close(t->inner);
}

void freeBoth(git_smart_subtransport *transport)
{
    Subtransport *t = subtransportOf(transport);
    t->inner->free(t->inner);
    delete t;
}

struct Wish
{
    Scheme scheme;
    Meter *meter;
};

int makeSubtransport(git_smart_subtransport **out, git_transport *owner, void *payload)
{
    const Wish &wish = *static_cast<Wish *>(payload);
    git_smart_subtransport *inner = nullptr;
    const int code = wish.scheme == Scheme::ssh ? git_smart_subtransport_ssh(&inner, owner, nullptr)
                                                : git_smart_subtransport_http(&inner, owner, nullptr);
    if (code < 0)
        return code;
    *out = &(new Subtransport{{act, closeBoth, freeBoth}, inner, nullptr, wish.meter})->parent;
    return 0;
}

} // namespace

int makeMeteredTransport(git_transport **out, git_remote *owner, Scheme scheme, Meter &meter)
{
    Wish wish{scheme, &meter};
    git_smart_subtransport_definition definition{makeSubtransport, scheme == Scheme::https ? 1u : 0u, &wish};
    return git_transport_smart(out, owner, &definition);
}

} // namespace hypha::sync
