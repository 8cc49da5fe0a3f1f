# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'treatments_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_TreatmentsPage(object):
    def setupUi(self, TreatmentsPage):
        if not TreatmentsPage.objectName():
            TreatmentsPage.setObjectName(u"TreatmentsPage")
        self.lines = QVBoxLayout(TreatmentsPage)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.title = QLabel(TreatmentsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.top.addWidget(self.title)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.between)

        self.plan_button = QPushButton(TreatmentsPage)
        self.plan_button.setObjectName(u"plan_button")

        self.top.addWidget(self.plan_button)


        self.lines.addLayout(self.top)

        self.empty = QWidget(TreatmentsPage)
        self.empty.setObjectName(u"empty")
        self.empty_lines = QVBoxLayout(self.empty)
        self.empty_lines.setObjectName(u"empty_lines")
        self.single_button = QPushButton(self.empty)
        self.single_button.setObjectName(u"single_button")
        self.single_button.setProperty(u"role", u"quiet")

        self.empty_lines.addWidget(self.single_button, 0, Qt.AlignmentFlag.AlignHCenter)


        self.lines.addWidget(self.empty)

        self.body = QWidget(TreatmentsPage)
        self.body.setObjectName(u"body")
        self.cards = QVBoxLayout(self.body)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)

        self.lines.addWidget(self.body)


        self.retranslateUi(TreatmentsPage)

        QMetaObject.connectSlotsByName(TreatmentsPage)
    # setupUi

    def retranslateUi(self, TreatmentsPage):
        self.title.setText(QCoreApplication.translate("TreatmentsPage", u"Treatments", None))
        self.plan_button.setText(QCoreApplication.translate("TreatmentsPage", u"Plan a course", None))
        self.single_button.setText(QCoreApplication.translate("TreatmentsPage", u"Log a single session", None))
        pass
    # retranslateUi

