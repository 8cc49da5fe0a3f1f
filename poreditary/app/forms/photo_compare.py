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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_PhotoCompare(object):
    def setupUi(self, PhotoCompare):
        if not PhotoCompare.objectName():
            PhotoCompare.setObjectName(u"PhotoCompare")
        self.lines = QVBoxLayout(PhotoCompare)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(PhotoCompare)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"quiet")

        self.top.addWidget(self.back)

        self.apart = QLabel(PhotoCompare)
        self.apart.setObjectName(u"apart")
        self.apart.setWordWrap(True)

        self.top.addWidget(self.apart)

        self.against_before = QPushButton(PhotoCompare)
        self.against_before.setObjectName(u"against_before")
        self.against_before.setProperty(u"role", u"quiet")

        self.top.addWidget(self.against_before)

        self.against_baseline = QPushButton(PhotoCompare)
        self.against_baseline.setObjectName(u"against_baseline")
        self.against_baseline.setProperty(u"role", u"quiet")

        self.top.addWidget(self.against_baseline)

        self.top.setStretch(1, 1)

        self.lines.addLayout(self.top)

        self.sides = QHBoxLayout()
        self.sides.setObjectName(u"sides")

        self.lines.addLayout(self.sides)

        self.bottom = QHBoxLayout()
        self.bottom.setObjectName(u"bottom")
        self.linked = QCheckBox(PhotoCompare)
        self.linked.setObjectName(u"linked")
        self.linked.setChecked(True)

        self.bottom.addWidget(self.linked)

        self.left_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.left_gap)

        self.zoom_out = QPushButton(PhotoCompare)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setText(u"\u2212")
        self.zoom_out.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.zoom_out)

        self.zoom_in = QPushButton(PhotoCompare)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setText(u"+")
        self.zoom_in.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.zoom_in)

        self.fit = QPushButton(PhotoCompare)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.fit)

        self.pixels = QPushButton(PhotoCompare)
        self.pixels.setObjectName(u"pixels")
        self.pixels.setText(u"1:1")
        self.pixels.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.pixels)


        self.lines.addLayout(self.bottom)

        self.lines.setStretch(1, 1)

        self.retranslateUi(PhotoCompare)

        QMetaObject.connectSlotsByName(PhotoCompare)
    # setupUi

    def retranslateUi(self, PhotoCompare):
        self.back.setText(QCoreApplication.translate("PhotoCompare", u"All photos", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("PhotoCompare", u"Back to all photos (Escape)", None))
#endif // QT_CONFIG(tooltip)
        self.against_before.setText(QCoreApplication.translate("PhotoCompare", u"Against previous", None))
#if QT_CONFIG(tooltip)
        self.against_before.setToolTip(QCoreApplication.translate("PhotoCompare", u"Put the photo of this view before the right one beside it", None))
#endif // QT_CONFIG(tooltip)
        self.against_baseline.setText(QCoreApplication.translate("PhotoCompare", u"Against baseline", None))
#if QT_CONFIG(tooltip)
        self.against_baseline.setToolTip(QCoreApplication.translate("PhotoCompare", u"Put the baseline photo of this view beside the right one", None))
#endif // QT_CONFIG(tooltip)
        self.linked.setText(QCoreApplication.translate("PhotoCompare", u"&Move together", None))
#if QT_CONFIG(tooltip)
        self.linked.setToolTip(QCoreApplication.translate("PhotoCompare", u"Zoom and move both photos at once", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(QCoreApplication.translate("PhotoCompare", u"Zoom out (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Zoom out", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(QCoreApplication.translate("PhotoCompare", u"Zoom in (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Zoom in", None))
#endif // QT_CONFIG(accessibility)
        self.fit.setText(QCoreApplication.translate("PhotoCompare", u"Fit", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PhotoCompare", u"Show the whole photos (0)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.pixels.setToolTip(QCoreApplication.translate("PhotoCompare", u"One pixel of the photo to one of the screen (1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pixels.setAccessibleName(QCoreApplication.translate("PhotoCompare", u"Actual pixels", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

