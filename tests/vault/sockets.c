/* Writes every socket a program opens or connects to the file named by TEST_SOCKETS, one line each: what and where. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void tell(const char *what, int family, const char *where) {
    const char *file = getenv("TEST_SOCKETS");
    if (!file) return;
    char line[256];
    int length = snprintf(line, sizeof line, "%s %d %s\n", what, family, where);
    int log = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0) return;
    if (write(log, line, (size_t)length) < 0) _exit(99);
    close(log);
}

static void tell_address(const char *what, const struct sockaddr *address, socklen_t length) {
    char where[128] = "";
    if (address && address->sa_family == AF_UNIX && length > offsetof(struct sockaddr_un, sun_path)) {
        const char *path = ((const struct sockaddr_un *)address)->sun_path;
        size_t most = length - offsetof(struct sockaddr_un, sun_path);
        /* A name of the abstract kind begins with a zero byte. */
        if (path[0] == 0 && most > 1) snprintf(where, sizeof where, "@%.*s", (int)(most - 1), path + 1);
        else snprintf(where, sizeof where, "%.*s", (int)most, path);
    }
    tell(what, address ? address->sa_family : -1, where);
}

int socket(int family, int type, int protocol) {
    static int (*real)(int, int, int);
    if (!real) real = (int (*)(int, int, int))dlsym(RTLD_NEXT, "socket");
    tell("socket", family, "");
    return real(family, type, protocol);
}

int connect(int descriptor, const struct sockaddr *address, socklen_t length) {
    static int (*real)(int, const struct sockaddr *, socklen_t);
    if (!real) real = (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "connect");
    tell_address("connect", address, length);
    return real(descriptor, address, length);
}

int bind(int descriptor, const struct sockaddr *address, socklen_t length) {
    static int (*real)(int, const struct sockaddr *, socklen_t);
    if (!real) real = (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "bind");
    tell_address("bind", address, length);
    return real(descriptor, address, length);
}
