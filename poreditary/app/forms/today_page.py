# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_page.ui'
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
    QLabel, QSizePolicy, QVBoxLayout, QWidget)

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.lines = QVBoxLayout(TodayPage)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.header = QHBoxLayout()
        self.header.setObjectName(u"header")
        self.title = QLabel(TodayPage)
        self.title.setObjectName(u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)


        self.lines.addLayout(self.header)

        self.clock_card = QFrame(TodayPage)
        self.clock_card.setObjectName(u"clock_card")
        self.clock_card.setProperty(u"role", u"care_card")
        self.clock_line = QHBoxLayout(self.clock_card)
        self.clock_line.setObjectName(u"clock_line")
        self.clock_label = QLabel(self.clock_card)
        self.clock_label.setObjectName(u"clock_label")
        sizePolicy.setHeightForWidth(self.clock_label.sizePolicy().hasHeightForWidth())
        self.clock_label.setSizePolicy(sizePolicy)
        self.clock_label.setWordWrap(True)

        self.clock_line.addWidget(self.clock_label)


        self.lines.addWidget(self.clock_card)

        self.places = QGridLayout()
        self.places.setObjectName(u"places")

        self.lines.addLayout(self.places)


        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
        self.title.setText(QCoreApplication.translate("TodayPage", u"Today", None))
        self.clock_label.setText(QCoreApplication.translate("TodayPage", u"The diary has entries that lie after this computer's date. Check the date of the computer before you write.", None))
        pass
    # retranslateUi

