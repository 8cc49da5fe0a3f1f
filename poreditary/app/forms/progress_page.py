# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'progress_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from poreditary.app.widgets.chart_view import ChartView

class Ui_ProgressPage(object):
    def setupUi(self, ProgressPage):
        if not ProgressPage.objectName():
            ProgressPage.setObjectName(u"ProgressPage")
        self.lines = QVBoxLayout(ProgressPage)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.title = QLabel(ProgressPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacerItem)


        self.lines.addLayout(self.head)

        self.choices = QHBoxLayout()
        self.choices.setObjectName(u"choices")
        self.aspect_label = QLabel(ProgressPage)
        self.aspect_label.setObjectName(u"aspect_label")

        self.choices.addWidget(self.aspect_label)

        self.aspect = QComboBox(ProgressPage)
        self.aspect.setObjectName(u"aspect")

        self.choices.addWidget(self.aspect)

        self.zone_label = QLabel(ProgressPage)
        self.zone_label.setObjectName(u"zone_label")

        self.choices.addWidget(self.zone_label)

        self.zone = QComboBox(ProgressPage)
        self.zone.setObjectName(u"zone")

        self.choices.addWidget(self.zone)

        self.course_label = QLabel(ProgressPage)
        self.course_label.setObjectName(u"course_label")

        self.choices.addWidget(self.course_label)

        self.course = QComboBox(ProgressPage)
        self.course.setObjectName(u"course")

        self.choices.addWidget(self.course)

        self.period_label = QLabel(ProgressPage)
        self.period_label.setObjectName(u"period_label")

        self.choices.addWidget(self.period_label)

        self.period = QComboBox(ProgressPage)
        self.period.setObjectName(u"period")

        self.choices.addWidget(self.period)

        self.spacerItem1 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.spacerItem1)


        self.lines.addLayout(self.choices)

        self.sentence = QLabel(ProgressPage)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)

        self.lines.addWidget(self.sentence)

        self.chart = ChartView(ProgressPage)
        self.chart.setObjectName(u"chart")

        self.lines.addWidget(self.chart)

        self.note = QLabel(ProgressPage)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"note")
        self.note.setWordWrap(True)

        self.lines.addWidget(self.note)

#if QT_CONFIG(shortcut)
        self.aspect_label.setBuddy(self.aspect)
        self.zone_label.setBuddy(self.zone)
        self.course_label.setBuddy(self.course)
        self.period_label.setBuddy(self.period)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgressPage)

        QMetaObject.connectSlotsByName(ProgressPage)
    # setupUi

    def retranslateUi(self, ProgressPage):
        self.title.setText(QCoreApplication.translate("ProgressPage", u"Progress", None))
        self.aspect_label.setText(QCoreApplication.translate("ProgressPage", u"&Rating", None))
        self.zone_label.setText(QCoreApplication.translate("ProgressPage", u"&Zone", None))
        self.course_label.setText(QCoreApplication.translate("ProgressPage", u"&Course", None))
        self.period_label.setText(QCoreApplication.translate("ProgressPage", u"&Time", None))
        self.sentence.setText("")
        self.note.setText("")
        pass
    # retranslateUi

