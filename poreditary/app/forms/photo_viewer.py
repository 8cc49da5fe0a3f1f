# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_viewer.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)
class Ui_PhotoViewer(object):
    def setupUi(self, PhotoViewer):
        if not PhotoViewer.objectName():
            PhotoViewer.setObjectName(u"PhotoViewer")
        self.lines = QVBoxLayout(PhotoViewer)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.top = QGridLayout()
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(PhotoViewer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"quiet")

        self.top.addWidget(self.back, 0, 0, 1, 1)

        self.heading = QWidget(PhotoViewer)
        self.heading.setObjectName(u"heading")
        self.titles = QVBoxLayout(self.heading)
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.titles.addWidget(self.title)

        self.subtitle = QLabel(self.heading)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setWordWrap(True)
        self.subtitle.setProperty(u"role", u"note")

        self.titles.addWidget(self.subtitle)


        self.top.addWidget(self.heading, 0, 1, 1, 1)

        self.star = QToolButton(PhotoViewer)
        self.star.setObjectName(u"star")
        self.star.setCheckable(True)

        self.top.addWidget(self.star, 0, 2, 1, 1)

        self.compare = QToolButton(PhotoViewer)
        self.compare.setObjectName(u"compare")

        self.top.addWidget(self.compare, 0, 3, 1, 1)

        self.measure = QToolButton(PhotoViewer)
        self.measure.setObjectName(u"measure")

        self.top.addWidget(self.measure, 0, 4, 1, 1)

        self.save_copy = QToolButton(PhotoViewer)
        self.save_copy.setObjectName(u"save_copy")

        self.top.addWidget(self.save_copy, 0, 5, 1, 1)

        self.discard = QToolButton(PhotoViewer)
        self.discard.setObjectName(u"discard")

        self.top.addWidget(self.discard, 0, 6, 1, 1)

        self.facts_button = QToolButton(PhotoViewer)
        self.facts_button.setObjectName(u"facts_button")
        self.facts_button.setCheckable(True)
        self.facts_button.setChecked(True)

        self.top.addWidget(self.facts_button, 0, 7, 1, 1)

        self.top.setColumnStretch(1, 1)

        self.lines.addLayout(self.top)

        self.middle = QHBoxLayout()
        self.middle.setObjectName(u"middle")
        self.canvas_room = QVBoxLayout()
        self.canvas_room.setObjectName(u"canvas_room")

        self.middle.addLayout(self.canvas_room)

        self.facts_area = QScrollArea(PhotoViewer)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_area.setWidgetResizable(True)
        self.facts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.facts_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.middle.addWidget(self.facts_area)

        self.middle.setStretch(0, 1)

        self.lines.addLayout(self.middle)

        self.bottom = QHBoxLayout()
        self.bottom.setObjectName(u"bottom")
        self.newer = QPushButton(PhotoViewer)
        self.newer.setObjectName(u"newer")
        self.newer.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.newer)

        self.left_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.left_gap)

        self.zoom_out = QPushButton(PhotoViewer)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setText(u"\u2212")
        self.zoom_out.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.zoom_out)

        self.percent = QLabel(PhotoViewer)
        self.percent.setObjectName(u"percent")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.bottom.addWidget(self.percent)

        self.zoom_in = QPushButton(PhotoViewer)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setText(u"+")
        self.zoom_in.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.zoom_in)

        self.fit = QPushButton(PhotoViewer)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.fit)

        self.pixels = QPushButton(PhotoViewer)
        self.pixels.setObjectName(u"pixels")
        self.pixels.setText(u"1:1")
        self.pixels.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.pixels)

        self.right_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.right_gap)

        self.older = QPushButton(PhotoViewer)
        self.older.setObjectName(u"older")
        self.older.setProperty(u"role", u"quiet")

        self.bottom.addWidget(self.older)


        self.lines.addLayout(self.bottom)


        self.retranslateUi(PhotoViewer)

        QMetaObject.connectSlotsByName(PhotoViewer)
    # setupUi

    def retranslateUi(self, PhotoViewer):
        self.back.setText(QCoreApplication.translate("PhotoViewer", u"All photos", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("PhotoViewer", u"Back to all photos (Escape)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.star.setToolTip(QCoreApplication.translate("PhotoViewer", u"Star (S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.star.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Star (S)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.compare.setToolTip(QCoreApplication.translate("PhotoViewer", u"Compare with the one before (C)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.compare.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Compare with the one before (C)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.measure.setToolTip(QCoreApplication.translate("PhotoViewer", u"Measure this view\u2026 (M)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Measure this view\u2026 (M)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_copy.setToolTip(QCoreApplication.translate("PhotoViewer", u"Save a copy without metadata", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.save_copy.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Save a copy without metadata", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.discard.setToolTip(QCoreApplication.translate("PhotoViewer", u"Delete (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.discard.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Delete (Del)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.facts_button.setToolTip(QCoreApplication.translate("PhotoViewer", u"Facts about this photo", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.facts_button.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Facts about this photo", None))
#endif // QT_CONFIG(accessibility)
        self.newer.setText(QCoreApplication.translate("PhotoViewer", u"Newer", None))
#if QT_CONFIG(tooltip)
        self.newer.setToolTip(QCoreApplication.translate("PhotoViewer", u"Newer photo (Left)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(QCoreApplication.translate("PhotoViewer", u"Zoom out (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Zoom out", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(QCoreApplication.translate("PhotoViewer", u"Zoom in (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Zoom in", None))
#endif // QT_CONFIG(accessibility)
        self.fit.setText(QCoreApplication.translate("PhotoViewer", u"Fit", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PhotoViewer", u"Show the whole photo (0)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.pixels.setToolTip(QCoreApplication.translate("PhotoViewer", u"One pixel of the photo to one of the screen (1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pixels.setAccessibleName(QCoreApplication.translate("PhotoViewer", u"Actual pixels", None))
#endif // QT_CONFIG(accessibility)
        self.older.setText(QCoreApplication.translate("PhotoViewer", u"Older", None))
#if QT_CONFIG(tooltip)
        self.older.setToolTip(QCoreApplication.translate("PhotoViewer", u"Older photo (Right)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

