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

        self.choices = QWidget(ProgressPage)
        self.choices.setObjectName(u"choices")

        self.lines.addWidget(self.choices)

        self.aspect_choice = QWidget(ProgressPage)
        self.aspect_choice.setObjectName(u"aspect_choice")
        self.aspect_pair = QHBoxLayout(self.aspect_choice)
        self.aspect_pair.setObjectName(u"aspect_pair")
        self.aspect_pair.setContentsMargins(0, 0, 0, 0)
        self.aspect_label = QLabel(self.aspect_choice)
        self.aspect_label.setObjectName(u"aspect_label")

        self.aspect_pair.addWidget(self.aspect_label)

        self.aspect = QComboBox(self.aspect_choice)
        self.aspect.setObjectName(u"aspect")

        self.aspect_pair.addWidget(self.aspect)


        self.lines.addWidget(self.aspect_choice)

        self.zone_choice = QWidget(ProgressPage)
        self.zone_choice.setObjectName(u"zone_choice")
        self.zone_pair = QHBoxLayout(self.zone_choice)
        self.zone_pair.setObjectName(u"zone_pair")
        self.zone_pair.setContentsMargins(0, 0, 0, 0)
        self.zone_label = QLabel(self.zone_choice)
        self.zone_label.setObjectName(u"zone_label")

        self.zone_pair.addWidget(self.zone_label)

        self.zone = QComboBox(self.zone_choice)
        self.zone.setObjectName(u"zone")

        self.zone_pair.addWidget(self.zone)


        self.lines.addWidget(self.zone_choice)

        self.course_choice = QWidget(ProgressPage)
        self.course_choice.setObjectName(u"course_choice")
        self.course_pair = QHBoxLayout(self.course_choice)
        self.course_pair.setObjectName(u"course_pair")
        self.course_pair.setContentsMargins(0, 0, 0, 0)
        self.course_label = QLabel(self.course_choice)
        self.course_label.setObjectName(u"course_label")

        self.course_pair.addWidget(self.course_label)

        self.course = QComboBox(self.course_choice)
        self.course.setObjectName(u"course")

        self.course_pair.addWidget(self.course)


        self.lines.addWidget(self.course_choice)

        self.period_choice = QWidget(ProgressPage)
        self.period_choice.setObjectName(u"period_choice")
        self.period_pair = QHBoxLayout(self.period_choice)
        self.period_pair.setObjectName(u"period_pair")
        self.period_pair.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(self.period_choice)
        self.period_label.setObjectName(u"period_label")

        self.period_pair.addWidget(self.period_label)

        self.period = QComboBox(self.period_choice)
        self.period.setObjectName(u"period")

        self.period_pair.addWidget(self.period)


        self.lines.addWidget(self.period_choice)

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

