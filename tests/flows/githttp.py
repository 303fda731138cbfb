#!/usr/bin/env python3
"""A small https server in front of git http-backend, for tests on this machine alone.

usage: githttp.py ROOT CERTIFICATE KEY USER TOKEN [redirect|endless|chatty|surplus]

Serves the bare repositories below ROOT at /git/, to USER with TOKEN. Prints its port when it listens. `redirect` answers
everything with a redirect to another host's port and prints any credential that arrives there; `endless` sends names of
refs without end; `chatty` gives an error of 60,000 letters; `surplus` sends every object of the repository, whoever asks for what.
"""
import base64
import http.server
import os
import ssl
import subprocess
import sys

ROOT, CERTIFICATE, KEY, USER, TOKEN = sys.argv[1:6]
MODE = sys.argv[6] if len(sys.argv) > 6 else ""
BACKEND = "/usr/lib/git-core/git-http-backend"


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def answer(self):
        if MODE == "redirect":
            self.send_response(302)
            self.send_header("Location", "https://127.0.0.1:1" + self.path)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        wanted = "Basic " + base64.b64encode(f"{USER}:{TOKEN}".encode()).decode()
        if self.headers.get("Authorization") != wanted:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="git"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if MODE in ("endless", "chatty"):
            self.endless()
        else:
            self.backend()

    def endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/x-git-upload-pack-advertisement")
        self.end_headers()

        def packet(text):
            return f"{len(text) + 4:04x}{text}".encode()

        try:
            self.wfile.write(packet("# service=git-upload-pack\n") + b"0000")
            if MODE == "chatty":
                self.wfile.write(packet("ERR " + "x" * 60000))
                return
            self.wfile.write(packet("1" * 40 + " HEAD\0ofs-delta\n"))
            n = 0
            while True:
                self.wfile.write(packet("1" * 40 + f" refs/heads/{'x' * 200}{n}\n"))
                n += 1
        except OSError:
            pass

    def body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        out = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            out += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return out

    def surplus(self, path, body):
        """The answer of upload-pack with a pack of everything, once the other side is done with what it has."""
        packets = [b"0008NAK\n"]
        if b"done" in body:
            git = ["git", "-C", ROOT + path.removeprefix("/git").removesuffix("/git-upload-pack")]
            every = subprocess.run(git + ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"],
                                   capture_output=True, check=True).stdout
            pack = subprocess.run(git + ["pack-objects", "--stdout"], input=every, capture_output=True,
                                  check=True).stdout
            for at in range(0, len(pack), 60000):
                part = pack[at:at + 60000]
                packets.append(f"{len(part) + 5:04x}\x01".encode() + part)
            packets.append(b"0000")
        content = b"".join(packets)
        self.send_response(200)
        self.send_header("Content-Type", "application/x-git-upload-pack-result")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def backend(self):
        path, _, query = self.path.partition("?")
        body = self.body()
        if MODE == "surplus" and path.endswith("/git-upload-pack"):
            self.surplus(path, body)
            return
        environment = dict(
            os.environ, GIT_PROJECT_ROOT=ROOT, GIT_HTTP_EXPORT_ALL="1", REMOTE_USER=USER, REQUEST_METHOD=self.command,
            PATH_INFO=path.removeprefix("/git"), QUERY_STRING=query, CONTENT_LENGTH=str(len(body)),
            CONTENT_TYPE=self.headers.get("Content-Type", ""), GIT_CONFIG_COUNT="1",
            GIT_CONFIG_KEY_0="http.receivepack", GIT_CONFIG_VALUE_0="true")
        if encoding := self.headers.get("Content-Encoding"):
            environment["HTTP_CONTENT_ENCODING"] = encoding
        done = subprocess.run([BACKEND], input=body, env=environment, capture_output=True, check=False).stdout
        head, _, content = done.partition(b"\r\n\r\n")
        headers = [line.split(": ", 1) for line in head.decode().split("\r\n") if ": " in line]
        status = [value for name, value in headers if name == "Status"]
        self.send_response(int(status[0].split()[0]) if status else 200)
        for name, value in headers:
            if name not in ("Status", "Content-Length"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = answer


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(CERTIFICATE, KEY)
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
