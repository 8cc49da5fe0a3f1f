# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_compare.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)
class Ui_PhotoCompare(object):
    def setupUi(self, PhotoCompare):
        if not PhotoCompare.objectName():
            PhotoCompare.setObjectName(u"PhotoCompare")
        self.lines = QVBoxLayout(PhotoCompare)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.top = QWidget(PhotoCompare)
        self.top.setObjectName(u"top")
        self.back = QPushButton(self.top)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"quiet")
        self.side_by_side = QPushButton(self.top)
        self.side_by_side.setObjectName(u"side_by_side")
        self.side_by_side.setCheckable(True)
        self.split = QPushButton(self.top)
        self.split.setObjectName(u"split")
        self.split.setCheckable(True)
        self.blink = QPushButton(self.top)
        self.blink.setObjectName(u"blink")
        self.blink.setCheckable(True)
        self.difference = QPushButton(self.top)
        self.difference.setObjectName(u"difference")
        self.difference.setCheckable(True)
        self.against_before = QPushButton(self.top)
        self.against_before.setObjectName(u"against_before")
        self.against_before.setProperty(u"role", u"quiet")
        self.against_baseline = QPushButton(self.top)
        self.against_baseline.setObjectName(u"against_baseline")
        self.against_baseline.setProperty(u"role", u"quiet")

        self.lines.addWidget(self.top)

        self.line_room = QVBoxLayout()
        self.line_room.setObjectName(u"line_room")

        self.lines.addLayout(self.line_room)

        self.stage_room = QVBoxLayout()
        self.stage_room.setObjectName(u"stage_room")

        self.lines.addLayout(self.stage_room)

        self.captions = QHBoxLayout()
        self.captions.setObjectName(u"captions")

        self.lines.addLayout(self.captions)

        self.bottom = QWidget(PhotoCompare)
        self.bottom.setObjectName(u"bottom")
        self.linked = QCheckBox(self.bottom)
        self.linked.setObjectName(u"linked")
        self.linked.setChecked(True)
        self.aligned = QCheckBox(self.bottom)
        self.aligned.setObjectName(u"aligned")
        self.aligned.setChecked(True)
        self.matched = QCheckBox(self.bottom)
        self.matched.setObjectName(u"matched")
        self.matched.setChecked(False)
        self.zoom_out = QPushButton(self.bottom)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setText(u"\u2212")
        self.zoom_out.setProperty(u"role", u"quiet")
        self.zoom_in = QPushButton(self.bottom)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setText(u"+")
        self.zoom_in.setProperty(u"role", u"quiet")
        self.fit = QPushButton(self.bottom)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"role", u"quiet")
        self.pixels = QPushButton(self.bottom)
        self.pixels.setObjectName(u"pixels")
        self.pixels.setText(u"1:1")
        self.pixels.setProperty(u"role", u"quiet")

        self.lines.addWidget(self.bottom)

        self.lines.setStretch(2, 1)

        self.retranslateUi(PhotoCompare)

        QMetaObject.connectSlotsByName(PhotoCompare)
    # setupUi

    def retranslateUi(self, PhotoCompare):
        self.back.setText(QCoreApplication.translate("PhotoCompare", u"All photos", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("PhotoCompare", u"Back to all photos (Escape)", None))
#endif // QT_CONFIG(tooltip)
        self.side_by_side.setText(QCoreApplication.translate("PhotoCompare", u"Side by side  1", None))
#if QT_CONFIG(tooltip)
        self.side_by_side.setToolTip(QCoreApplication.translate("PhotoCompare", u"Show the photos beside each other (1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.side_by_side.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Side by side, key 1", None))
#endif // QT_CONFIG(accessibility)
        self.split.setText(QCoreApplication.translate("PhotoCompare", u"Split  2", None))
#if QT_CONFIG(tooltip)
        self.split.setToolTip(QCoreApplication.translate("PhotoCompare", u"Show two photos on both sides of a line that the arrows move (2)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.split.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Split, key 2", None))
#endif // QT_CONFIG(accessibility)
        self.blink.setText(QCoreApplication.translate("PhotoCompare", u"Blink  3", None))
#if QT_CONFIG(tooltip)
        self.blink.setToolTip(QCoreApplication.translate("PhotoCompare", u"Show two photos one after the other (3 or B)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.blink.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Blink, key 3", None))
#endif // QT_CONFIG(accessibility)
        self.difference.setText(QCoreApplication.translate("PhotoCompare", u"Difference  4", None))
#if QT_CONFIG(tooltip)
        self.difference.setToolTip(QCoreApplication.translate("PhotoCompare", u"Show what differs between two photos (4)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.difference.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Difference, key 4", None))
#endif // QT_CONFIG(accessibility)
        self.against_before.setText(QCoreApplication.translate("PhotoCompare", u"Against previous", None))
#if QT_CONFIG(tooltip)
        self.against_before.setToolTip(QCoreApplication.translate("PhotoCompare", u"Lay the last photo on the one of its view before it", None))
#endif // QT_CONFIG(tooltip)
        self.against_baseline.setText(QCoreApplication.translate("PhotoCompare", u"Against baseline", None))
#if QT_CONFIG(tooltip)
        self.against_baseline.setToolTip(QCoreApplication.translate("PhotoCompare", u"Lay the last photo on the baseline photo of its view", None))
#endif // QT_CONFIG(tooltip)
        self.linked.setText(QCoreApplication.translate("PhotoCompare", u"&Move together", None))
#if QT_CONFIG(tooltip)
        self.linked.setToolTip(QCoreApplication.translate("PhotoCompare", u"Zoom and move all photos at once", None))
#endif // QT_CONFIG(tooltip)
        self.aligned.setText(QCoreApplication.translate("PhotoCompare", u"Aligned  A", None))
#if QT_CONFIG(tooltip)
        self.aligned.setToolTip(QCoreApplication.translate("PhotoCompare", u"Lay the photos on each other (A)", None))
#endif // QT_CONFIG(tooltip)
        self.matched.setText(QCoreApplication.translate("PhotoCompare", u"Match light  E", None))
#if QT_CONFIG(tooltip)
        self.matched.setToolTip(QCoreApplication.translate("PhotoCompare", u"Show the other photos in the brightness and colour of the first; the photos themselves stay as they are (E)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(QCoreApplication.translate("PhotoCompare", u"Zoom out (-)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Zoom out", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(QCoreApplication.translate("PhotoCompare", u"Zoom in (+)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Zoom in", None))
#endif // QT_CONFIG(accessibility)
        self.fit.setText(QCoreApplication.translate("PhotoCompare", u"Fit", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PhotoCompare", u"Show the whole photos (0)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.pixels.setToolTip(QCoreApplication.translate("PhotoCompare", u"One pixel of the photo to one of the screen (Z)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pixels.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Actual pixels", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

