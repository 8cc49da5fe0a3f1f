/* The controls of the webcam made of files: which there are, and what was set; included by webcam.c alone.
 *
 * A switch beside those of webcam.c: `plain`, the camera has no controls at all.
 */
static int describe_control(struct v4l2_queryctrl *asked)
{
    int low = 0, high, usual;
    if (has("plain")) return refuse(EINVAL);
    switch (asked->id) {
    case V4L2_CID_EXPOSURE_AUTO: high = 3; usual = V4L2_EXPOSURE_APERTURE_PRIORITY; break;
    case V4L2_CID_EXPOSURE_ABSOLUTE: low = 3; high = 2047; usual = 250; break;
    case V4L2_CID_AUTO_WHITE_BALANCE: high = 1; usual = 1; break;
    case V4L2_CID_WHITE_BALANCE_TEMPERATURE: low = 2800; high = 6500; usual = 4600; break;
    case V4L2_CID_FOCUS_AUTO: high = 1; usual = 1; break;
    default: return refuse(EINVAL);
    }
    asked->type = high == 1 ? V4L2_CTRL_TYPE_BOOLEAN : V4L2_CTRL_TYPE_INTEGER;
    asked->minimum = low;
    asked->maximum = high;
    asked->step = 1;
    asked->default_value = usual;
    asked->flags = 0;
    return 0;
}

static int keep_control(const struct v4l2_control *control)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/controls", folder());
    FILE *log = fopen(path, "a");
    if (!log) return refuse(EIO);
    fprintf(log, "%u %d\n", control->id, control->value);
    fclose(log);
    return 0;
}

static int read_control(struct v4l2_control *control)
{
    struct v4l2_queryctrl known = {.id = control->id};
    if (describe_control(&known)) return -1;
    control->value = known.default_value;
    char path[4096];
    snprintf(path, sizeof path, "%s/controls", folder());
    FILE *log = fopen(path, "r");
    unsigned id;
    for (int value; log && fscanf(log, "%u %d", &id, &value) == 2;)
        if (id == control->id) control->value = value;
    if (log) fclose(log);
    return 0;
}
