/* A webcam made of files, for tests: loaded with LD_PRELOAD, it answers what Linux asks of /dev/video0, and of
 * /dev/video1 for a second one of the same kind.
 *
 * $TEST_WEBCAM names a folder. Each folder WIDTHxHEIGHT in it is a resolution, and holds the JPEG frames it streams, in
 * the order of their names, 30 a second. Files beside them are switches, looked at whenever they matter:
 *   plugged   the camera is there; without it, it is pulled out: no device, and no frame comes any more
 *   second    so is a second one
 *   busy      another program has it: a format cannot be set
 *   held      another program has it: it cannot even be opened
 *   forbidden this account may not open it
 *   readable  this account may open it to read, and not to write as streaming needs
 *   stalled   it is there and sends no frame
 *   controls  written by this file: a line "id value" for every control that was set
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <unistd.h>

#define MOST_DEVICES 2
#define FRAMES_A_SECOND 30
#define MOST_FILES 1024
#define MOST_BUFFERS 32
#define MOST_SIZES 16
#define MOST_FRAMES 256
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

struct size { unsigned width, height; };

struct stream {
    int device, next, queued; /* the device's number begins with 1; 0 is a file that is none */
    unsigned sequence;
    struct size size;
    struct v4l2_buffer queue[MOST_BUFFERS];
    char frames[MOST_FRAMES][256];
    int frame_count;
};

static struct stream streams[MOST_FILES];

static const char *folder(void) { return getenv("TEST_WEBCAM"); }

static int has(const char *name)
{
    char path[4096];
    if (!folder()) return 0;
    snprintf(path, sizeof path, "%s/%s", folder(), name);
    return REAL(access)(path, F_OK) == 0;
}

static int is_there(int device) { return has(device == 1 ? "plugged" : "second"); }

static int device_of(const char *path)
{
    for (int device = 1; path && device <= MOST_DEVICES; device++) {
        const char *name = device == 1 ? "/dev/video0" : "/dev/video1";
        if (!strcmp(path, name) && is_there(device)) return device;
    }
    return 0;
}

static int refuse(int reason)
{
    errno = reason;
    return -1;
}

static int larger_first(const void *a, const void *b)
{
    const struct size *one = a, *other = b;
    return (int)other->width - (int)one->width;
}

static int sizes(struct size found[MOST_SIZES])
{
    int count = 0;
    DIR *listing = REAL(opendir)(folder());
    for (struct dirent64 *entry; listing && (entry = REAL(readdir64)(listing)) && count < MOST_SIZES;)
        if (sscanf(entry->d_name, "%ux%u", &found[count].width, &found[count].height) == 2) count++;
    if (listing) closedir(listing);
    qsort(found, count, sizeof *found, larger_first);
    return count;
}

static int by_name(const void *a, const void *b) { return strcmp(a, b); }

static void choose(struct stream *stream, unsigned width, unsigned height)
{
    struct size known[MOST_SIZES];
    int count = sizes(known);
    char path[4096];
    stream->size = known[0];
    for (int n = 0; n < count; n++)
        if (known[n].width == width && known[n].height == height) stream->size = known[n];
    snprintf(path, sizeof path, "%s/%ux%u", folder(), stream->size.width, stream->size.height);
    stream->frame_count = stream->next = 0;
    DIR *listing = REAL(opendir)(path);
    for (struct dirent64 *entry; listing && (entry = REAL(readdir64)(listing)) && stream->frame_count < MOST_FRAMES;)
        if (entry->d_name[0] != '.') strcpy(stream->frames[stream->frame_count++], entry->d_name);
    if (listing) closedir(listing);
    qsort(stream->frames, stream->frame_count, sizeof *stream->frames, by_name);
}

/* Opening gives a timer, so that waiting for a frame is waiting for the timer. */
static int open_device(int device, int flags)
{
    if (has("forbidden") || (has("readable") && (flags & O_ACCMODE) != O_RDONLY)) return refuse(EACCES);
    if (has("held")) return refuse(EBUSY);
    int file = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (file < 0 || file >= MOST_FILES) return -1;
    memset(&streams[file], 0, sizeof *streams);
    streams[file].device = device;
    choose(&streams[file], 0, 0);
    return file;
}

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list more;                                                                                              \
            va_start(more, flags);                                                                                     \
            mode = va_arg(more, int);                                                                                  \
            va_end(more);                                                                                              \
        }                                                                                                              \
        int device = device_of(path);                                                                                  \
        return device ? open_device(device, flags) : REAL(name)(path, flags, mode);                                    \
    }
OPEN(open)
OPEN(open64)

int close(int file)
{
    if (file >= 0 && file < MOST_FILES) streams[file].device = 0;
    return REAL(close)(file);
}

/* /dev is listed with the cameras in it, and changes when the folder of the camera does. */
static DIR *listed;
static int told;

DIR *opendir(const char *path)
{
    DIR *listing = REAL(opendir)(path);
    if (listing && folder() && (!strcmp(path, "/dev") || !strcmp(path, "/dev/"))) {
        listed = listing;
        told = 0;
    }
    return listing;
}

struct dirent64 *readdir64(DIR *listing)
{
    static struct dirent64 camera = {.d_ino = 4242, .d_type = DT_CHR};
    while (listing == listed && told < MOST_DEVICES) {
        if (!is_there(++told)) continue;
        strcpy(camera.d_name, told == 1 ? "video0" : "video1");
        camera.d_reclen = sizeof camera;
        return &camera;
    }
    return REAL(readdir64)(listing);
}

int inotify_add_watch(int file, const char *path, uint32_t mask)
{
    if (folder() && path && (!strcmp(path, "/dev") || !strcmp(path, "/dev/"))) path = folder();
    return REAL(inotify_add_watch)(file, path, mask);
}

int access(const char *path, int mode) { return device_of(path) ? 0 : REAL(access)(path, mode); }

int statx(int at, const char *restrict path, int flags, unsigned mask, struct statx *restrict found)
{
    if (!device_of(path)) return REAL(statx)(at, path, flags, mask, found);
    memset(found, 0, sizeof *found);
    found->stx_mask = STATX_BASIC_STATS;
    found->stx_mode = S_IFCHR | 0666;
    found->stx_nlink = 1;
    found->stx_rdev_major = 81;
    return 0;
}

static int describe(const struct stream *stream, struct v4l2_capability *found)
{
    memset(found, 0, sizeof *found);
    strcpy((char *)found->driver, "test");
    strcpy((char *)found->card, stream->device == 1 ? "Test webcam" : "Second webcam");
    strcpy((char *)found->bus_info, "platform:test");
    found->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    found->capabilities = found->device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

static int name_format(struct v4l2_fmtdesc *format)
{
    if (format->index || format->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return refuse(EINVAL);
    format->flags = V4L2_FMT_FLAG_COMPRESSED;
    format->pixelformat = V4L2_PIX_FMT_MJPEG;
    strcpy((char *)format->description, "Motion-JPEG");
    return 0;
}

static int name_size(struct v4l2_frmsizeenum *asked)
{
    struct size known[MOST_SIZES];
    if (asked->index >= (unsigned)sizes(known)) return refuse(EINVAL);
    asked->type = V4L2_FRMSIZE_TYPE_DISCRETE;
    asked->discrete.width = known[asked->index].width;
    asked->discrete.height = known[asked->index].height;
    return 0;
}

static int name_interval(struct v4l2_frmivalenum *asked)
{
    if (asked->index) return refuse(EINVAL);
    asked->type = V4L2_FRMIVAL_TYPE_DISCRETE;
    asked->discrete.numerator = 1;
    asked->discrete.denominator = FRAMES_A_SECOND;
    return 0;
}

static int set_format(struct stream *stream, struct v4l2_format *format, int is_set)
{
    if (format->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return refuse(EINVAL);
    if (is_set && has("busy")) return refuse(EBUSY);
    if (is_set) choose(stream, format->fmt.pix.width, format->fmt.pix.height);
    format->fmt.pix.width = stream->size.width;
    format->fmt.pix.height = stream->size.height;
    format->fmt.pix.pixelformat = V4L2_PIX_FMT_MJPEG;
    format->fmt.pix.field = V4L2_FIELD_NONE;
    format->fmt.pix.bytesperline = 0;
    format->fmt.pix.sizeimage = stream->size.width * stream->size.height * 2;
    format->fmt.pix.colorspace = V4L2_COLORSPACE_JPEG;
    return 0;
}

static int set_rate(struct v4l2_streamparm *rate)
{
    rate->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    rate->parm.capture.timeperframe.numerator = 1;
    rate->parm.capture.timeperframe.denominator = FRAMES_A_SECOND;
    return 0;
}

static int make_buffers(struct stream *stream, struct v4l2_requestbuffers *asked)
{
    if (asked->memory != V4L2_MEMORY_USERPTR) return refuse(EINVAL);
    if (asked->count > MOST_BUFFERS) asked->count = MOST_BUFFERS;
    asked->capabilities = V4L2_BUF_CAP_SUPPORTS_USERPTR;
    stream->queued = 0;
    return 0;
}

static int give_buffer(struct stream *stream, const struct v4l2_buffer *buffer)
{
    if (stream->queued >= MOST_BUFFERS) return refuse(EINVAL);
    stream->queue[stream->queued++] = *buffer;
    return 0;
}

static int take_frame(int file, struct stream *stream, struct v4l2_buffer *taken)
{
    uint64_t ticks;
    char path[4096];
    if (!is_there(stream->device)) return refuse(ENODEV);
    if (has("stalled") || !stream->queued || !stream->frame_count || read(file, &ticks, 8) != 8) return refuse(EAGAIN);
    struct v4l2_buffer buffer = stream->queue[0];
    memmove(stream->queue, stream->queue + 1, sizeof buffer * --stream->queued);
    snprintf(path, sizeof path, "%s/%ux%u/%s", folder(), stream->size.width, stream->size.height,
             stream->frames[stream->next++ % stream->frame_count]);
    int frame = REAL(open64)(path, O_RDONLY, 0);
    ssize_t length = frame < 0 ? 0 : read(frame, (void *)buffer.m.userptr, buffer.length);
    if (frame >= 0) REAL(close)(frame);
    buffer.bytesused = length > 0 ? length : 0;
    buffer.sequence = stream->sequence++;
    buffer.flags = V4L2_BUF_FLAG_DONE;
    gettimeofday(&buffer.timestamp, NULL);
    *taken = buffer;
    return 0;
}

static int run(int file, int is_on)
{
    long each = is_on ? 1000000000L / FRAMES_A_SECOND : 0;
    struct itimerspec clock = {{0, each}, {0, each}};
    return timerfd_settime(file, 0, &clock, NULL);
}

#include "webcam_controls.h"

int ioctl(int file, unsigned long request, ...)
{
    va_list more;
    va_start(more, request);
    void *value = va_arg(more, void *);
    va_end(more);
    if (file < 0 || file >= MOST_FILES || !streams[file].device) return REAL(ioctl)(file, request, value);
    struct stream *stream = &streams[file];
    switch ((unsigned)request) {
    case (unsigned)VIDIOC_QUERYCAP: return describe(stream, value);
    case (unsigned)VIDIOC_ENUM_FMT: return name_format(value);
    case (unsigned)VIDIOC_ENUM_FRAMESIZES: return name_size(value);
    case (unsigned)VIDIOC_ENUM_FRAMEINTERVALS: return name_interval(value);
    case (unsigned)VIDIOC_S_FMT: return set_format(stream, value, 1);
    case (unsigned)VIDIOC_G_FMT:
    case (unsigned)VIDIOC_TRY_FMT: return set_format(stream, value, 0);
    case (unsigned)VIDIOC_G_PARM:
    case (unsigned)VIDIOC_S_PARM: return set_rate(value);
    case (unsigned)VIDIOC_REQBUFS: return make_buffers(stream, value);
    case (unsigned)VIDIOC_QBUF: return give_buffer(stream, value);
    case (unsigned)VIDIOC_DQBUF: return take_frame(file, stream, value);
    case (unsigned)VIDIOC_STREAMON: return run(file, 1);
    case (unsigned)VIDIOC_STREAMOFF: stream->queued = 0; return run(file, 0);
    case (unsigned)VIDIOC_QUERYCTRL: return describe_control(value);
    case (unsigned)VIDIOC_S_CTRL: return keep_control(value);
    case (unsigned)VIDIOC_G_CTRL: return read_control(value);
    }
    return refuse(EINVAL);
}
