# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_side.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QToolButton, QVBoxLayout, QWidget)
class Ui_PhotoSide(object):
    def setupUi(self, PhotoSide):
        if not PhotoSide.objectName():
            PhotoSide.setObjectName(u"PhotoSide")
        self.lines = QVBoxLayout(PhotoSide)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.titles = QVBoxLayout()
        self.titles.setSpacing(0)
        self.titles.setObjectName(u"titles")
        self.title = QLabel(PhotoSide)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")

        self.titles.addWidget(self.title)

        self.subtitle = QLabel(PhotoSide)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"note")

        self.titles.addWidget(self.subtitle)


        self.top.addLayout(self.titles)

        self.newer = QToolButton(PhotoSide)
        self.newer.setObjectName(u"newer")

        self.top.addWidget(self.newer)

        self.older = QToolButton(PhotoSide)
        self.older.setObjectName(u"older")

        self.top.addWidget(self.older)

        self.top.setStretch(0, 1)

        self.lines.addLayout(self.top)

        self.canvas_room = QVBoxLayout()
        self.canvas_room.setObjectName(u"canvas_room")

        self.lines.addLayout(self.canvas_room)

        self.lines.setStretch(1, 1)

        self.retranslateUi(PhotoSide)

        QMetaObject.connectSlotsByName(PhotoSide)
    # setupUi

    def retranslateUi(self, PhotoSide):
#if QT_CONFIG(tooltip)
        self.newer.setToolTip(QCoreApplication.translate("PhotoSide", u"Newer photo of this view (Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newer.setAccessibleName(QCoreApplication.translate("PhotoSide", u"Newer photo of this view (Up)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.older.setToolTip(QCoreApplication.translate("PhotoSide", u"Older photo of this view (Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.older.setAccessibleName(QCoreApplication.translate("PhotoSide", u"Older photo of this view (Down)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

