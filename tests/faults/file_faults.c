/* Faults of a disk, for tests: loaded with LD_PRELOAD, it stands between a program and the files below one folder.
 *
 * Nothing happens until the program calls faults_arm(). From then on every operation that changes something below the
 * folder is counted, and the n-th one that a fault can strike is struck:
 *   die    the process is killed just before the operation
 *   torn   half of a write reaches the file, then the process is killed
 *   full   no space is left, now and from here on
 *   fails  an input/output error, once
 *   sync   fsync reports an input/output error, once
 * A record of all operations, and of what was said on the voice descriptor between them, can be written to a file, out
 * of which tests build what a disk may hold after the power went. Stores into mapped memory are not seen; the diary's
 * files have none.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 1024
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, CREATE = 8, UNLINK = 16, RENAME = 32, FOLDER = 64, ALL = 127 };

struct fault { const char *name; int strikes, error, stays; };

static const struct fault faults[] = {
    {"die", ALL, 0, 0},
    {"torn", WRITE, 0, 0},
    {"full", WRITE | CREATE | FOLDER, ENOSPC, 1},
    {"fails", ALL, EIO, 0},
    {"sync", SYNC, EIO, 0},
};
#define FAULTS (int)(sizeof faults / sizeof *faults)

/* As it stands in the record, followed by the path and the data. */
struct __attribute__((packed)) entry {
    char operation;
    uint64_t file;
    int64_t offset;
    uint32_t path_bytes, data_bytes;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static char paths[MOST_FILES][PATH_MAX]; /* of open files below the folder, by descriptor */
static long counts[FAULTS], strike_at;
static int armed = -1, record = -1, voice = -1;

/* Let the n-th operation below a folder be struck by the fault of this name; count and record only without one. */
void faults_arm(const char *folder, const char *fault, long at, int record_to, int voice_from)
{
    snprintf(root, sizeof root, "%s", folder);
    for (int i = 0; i < FAULTS; i++) {
        counts[i] = 0;
        if (!strcmp(faults[i].name, fault)) armed = i;
    }
    strike_at = at;
    record = record_to;
    voice = voice_from;
}

/* How many operations so far the fault of this name could have struck. */
long faults_count(const char *fault)
{
    for (int i = 0; i < FAULTS; i++)
        if (!strcmp(faults[i].name, fault)) return counts[i];
    return -1;
}

static int is_below(const char *path)
{
    size_t length = strlen(root);
    return length && !strncmp(path, root, length) && (path[length] == '/' || !path[length]);
}

static int is_tracked(int file) { return file >= 0 && file < MOST_FILES && paths[file][0]; }

/* Write the absolute path into `whole`; return whether it lies below the folder. */
static int find(int folder, const char *path, char *whole)
{
    char start[PATH_MAX] = "", link[64];
    if (!root[0] || !path) return 0;
    if (path[0] != '/' && folder == AT_FDCWD && !getcwd(start, sizeof start)) return 0;
    if (path[0] != '/' && folder != AT_FDCWD) {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        if (readlink(link, start, sizeof start - 1) < 0) return 0;
    }
    const char *slash = path[0] == '/' ? "" : "/";
    return snprintf(whole, PATH_MAX, "%s%s%s", start, slash, path) < PATH_MAX && is_below(whole);
}

static uint64_t inode(int file)
{
    struct stat status;
    return fstat(file, &status) ? 0 : status.st_ino;
}

static void note(char operation, int file, int64_t offset, const char *path, const void *data, size_t bytes)
{
    if (record < 0) return;
    struct entry entry = {operation, file < 0 ? 0 : inode(file), offset, strlen(path), bytes};
    struct iovec parts[] = {{&entry, sizeof entry}, {(void *)path, strlen(path)}, {(void *)data, bytes}};
    int reason = errno;
    if (REAL(writev)(record, parts, 3) < 0) raise(SIGABRT);
    errno = reason;
}

/* Count an operation; return the error it ends with, 0 where it goes on. `file` and what follows are a write's. */
static int strike(int operation, int file, const void *data, size_t bytes, off_t offset)
{
    for (int i = 0; i < FAULTS; i++)
        if (faults[i].strikes & operation) counts[i]++;
    if (armed < 0 || !(faults[armed].strikes & operation)) return 0;
    if (counts[armed] < strike_at || (counts[armed] > strike_at && !faults[armed].stays)) return 0;
    if (faults[armed].error) return faults[armed].error;
    if (!strcmp(faults[armed].name, "torn") && offset < 0) REAL(write)(file, data, bytes / 2);
    if (!strcmp(faults[armed].name, "torn") && offset >= 0) REAL(pwrite64)(file, data, bytes / 2, offset);
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int failed(int error)
{
    errno = error;
    return -1;
}

static int open_it(int folder, const char *path, int flags, mode_t mode)
{
    char whole[PATH_MAX];
    if (!find(folder, path, whole)) return REAL(openat64)(folder, path, flags, mode);
    pthread_mutex_lock(&turn);
    int is_new = (flags & O_CREAT) && REAL(faccessat)(folder, path, F_OK, 0), empties = !is_new && (flags & O_TRUNC);
    int error = is_new ? strike(CREATE, -1, "", 0, -1) : empties ? strike(TRUNCATE, -1, "", 0, -1) : 0;
    int file = error ? failed(error) : REAL(openat64)(folder, path, flags, mode);
    if (file >= 0 && file < MOST_FILES) snprintf(paths[file], PATH_MAX, "%s", whole);
    if (file >= 0 && is_new) note('C', file, 0, whole, "", 0);
    if (file >= 0 && empties) note('T', file, 0, whole, "", 0);
    pthread_mutex_unlock(&turn);
    return file;
}

int open(const char *path, int flags, ...) { MODE_OF(flags) return open_it(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_it(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE_OF(flags) return open_it(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE_OF(flags) return open_it(folder, path, flags, mode); }

int close(int file)
{
    pthread_mutex_lock(&turn);
    if (is_tracked(file)) paths[file][0] = 0;
    pthread_mutex_unlock(&turn);
    return REAL(close)(file);
}

/* Where a write without an offset goes to. */
static off_t place(int file, off_t offset)
{
    struct stat status;
    if (offset >= 0) return offset;
    if ((fcntl(file, F_GETFL) & O_APPEND) && !fstat(file, &status)) return status.st_size;
    return lseek(file, 0, SEEK_CUR);
}

static ssize_t write_it(int file, const void *data, size_t bytes, off_t offset)
{
    if (!is_tracked(file)) {
        if (file >= 0 && file == voice) note('A', -1, 0, "", data, bytes);
        return offset < 0 ? REAL(write)(file, data, bytes) : REAL(pwrite64)(file, data, bytes, offset);
    }
    pthread_mutex_lock(&turn);
    int error = strike(WRITE, file, data, bytes, offset);
    off_t at = place(file, offset);
    ssize_t written = error ? failed(error)
        : offset < 0 ? REAL(write)(file, data, bytes) : REAL(pwrite64)(file, data, bytes, offset);
    if (written > 0) note('W', file, at, paths[file], data, written);
    pthread_mutex_unlock(&turn);
    return written;
}

ssize_t write(int file, const void *data, size_t bytes) { return write_it(file, data, bytes, -1); }
ssize_t pwrite(int file, const void *data, size_t bytes, off_t at) { return write_it(file, data, bytes, at); }
ssize_t pwrite64(int file, const void *data, size_t bytes, off64_t at) { return write_it(file, data, bytes, at); }

/* The bytes of one file that cannot be read, from the first to before the last. */
static char spoiled[PATH_MAX];
static off_t spoiled_from, spoiled_to;

void faults_spoil(const char *path, long from, long to)
{
    snprintf(spoiled, PATH_MAX, "%s", path);
    spoiled_from = from;
    spoiled_to = to;
}

static int is_spoiled(int file, size_t bytes, off_t at)
{
    return is_tracked(file) && !strcmp(paths[file], spoiled) && at < spoiled_to && at + (off_t)bytes > spoiled_from;
}

ssize_t read(int file, void *data, size_t bytes)
{
    off_t at = is_tracked(file) ? lseek(file, 0, SEEK_CUR) : 0;
    return is_spoiled(file, bytes, at) ? failed(EIO) : REAL(read)(file, data, bytes);
}
ssize_t pread(int file, void *data, size_t bytes, off_t at)
{
    return is_spoiled(file, bytes, at) ? failed(EIO) : REAL(pread64)(file, data, bytes, at);
}
ssize_t pread64(int file, void *data, size_t bytes, off64_t at) { return pread(file, data, bytes, at); }

static int truncate_it(int file, off_t length)
{
    if (!is_tracked(file)) return REAL(ftruncate64)(file, length);
    pthread_mutex_lock(&turn);
    int error = strike(TRUNCATE, -1, "", 0, -1);
    int status = error ? failed(error) : REAL(ftruncate64)(file, length);
    if (!status) note('T', file, length, paths[file], "", 0);
    pthread_mutex_unlock(&turn);
    return status;
}

int ftruncate(int file, off_t length) { return truncate_it(file, length); }
int ftruncate64(int file, off64_t length) { return truncate_it(file, length); }

/* Nothing is really waited for: a process that is killed leaves its writes to the system. */
static int sync_it(int file)
{
    if (!is_tracked(file)) return REAL(fsync)(file);
    pthread_mutex_lock(&turn);
    int error = strike(SYNC, -1, "", 0, -1);
    if (!error) note('S', file, 0, paths[file], "", 0);
    pthread_mutex_unlock(&turn);
    return error ? failed(error) : 0;
}

int fsync(int file) { return sync_it(file); }
int fdatasync(int file) { return sync_it(file); }

static int unlink_it(int folder, const char *path, int flags)
{
    char whole[PATH_MAX];
    if (!find(folder, path, whole)) return REAL(unlinkat)(folder, path, flags);
    pthread_mutex_lock(&turn);
    int is_there = !REAL(faccessat)(folder, path, F_OK, AT_SYMLINK_NOFOLLOW);
    int error = is_there ? strike(UNLINK, -1, "", 0, -1) : 0;
    int status = error ? failed(error) : REAL(unlinkat)(folder, path, flags);
    if (!status) note('U', -1, 0, whole, "", 0);
    pthread_mutex_unlock(&turn);
    return status;
}

int unlink(const char *path) { return unlink_it(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return unlink_it(folder, path, flags); }
int rmdir(const char *path) { return unlink_it(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) { return unlink_it(AT_FDCWD, path, 0); }

static int rename_it(int folder, const char *path, int other, const char *name)
{
    char from[PATH_MAX], to[PATH_MAX];
    int leaves = find(folder, path, from), comes = find(other, name, to);
    if (!leaves && !comes) return REAL(renameat)(folder, path, other, name);
    pthread_mutex_lock(&turn);
    int error = strike(RENAME, -1, "", 0, -1);
    int status = error ? failed(error) : REAL(renameat)(folder, path, other, name);
    if (!status) note('R', -1, 0, from, to, strlen(to));
    pthread_mutex_unlock(&turn);
    return status;
}

int rename(const char *path, const char *name) { return rename_it(AT_FDCWD, path, AT_FDCWD, name); }
int renameat(int folder, const char *path, int other, const char *name) { return rename_it(folder, path, other, name); }

static int make_folder(int folder, const char *path, mode_t mode)
{
    char whole[PATH_MAX];
    if (!find(folder, path, whole)) return REAL(mkdirat)(folder, path, mode);
    pthread_mutex_lock(&turn);
    int is_new = REAL(faccessat)(folder, path, F_OK, 0);
    int error = is_new ? strike(FOLDER, -1, "", 0, -1) : 0;
    int status = error ? failed(error) : REAL(mkdirat)(folder, path, mode);
    if (!status) note('M', -1, 0, whole, "", 0);
    pthread_mutex_unlock(&turn);
    return status;
}

int mkdir(const char *path, mode_t mode) { return make_folder(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return make_folder(folder, path, mode); }

/* Copies inside the system would not be seen; who is refused copies by hand. */
ssize_t sendfile(int to, int from, off_t *at, size_t bytes)
{
    return is_tracked(to) ? failed(ENOTSOCK) : REAL(sendfile)(to, from, at, bytes);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t bytes)
{
    return is_tracked(to) ? failed(ENOTSOCK) : REAL(sendfile64)(to, from, at, bytes);
}
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t bytes, unsigned flags)
{
    return is_tracked(to) ? failed(EXDEV) : REAL(copy_file_range)(from, at, to, there, bytes, flags);
}
