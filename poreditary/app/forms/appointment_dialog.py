# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointment_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QTimeEdit, QWidget)
class Ui_AppointmentDialog(object):
    def setupUi(self, AppointmentDialog):
        if not AppointmentDialog.objectName():
            AppointmentDialog.setObjectName(u"AppointmentDialog")
        self.rows = QFormLayout(AppointmentDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.day_label = QLabel(AppointmentDialog)
        self.day_label.setObjectName(u"day_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(AppointmentDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)

        self.has_time = QCheckBox(AppointmentDialog)
        self.has_time.setObjectName(u"has_time")

        self.rows.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.has_time)

        self.at_label = QLabel(AppointmentDialog)
        self.at_label.setObjectName(u"at_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.at_label)

        self.at = QTimeEdit(AppointmentDialog)
        self.at.setObjectName(u"at")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.at)

        self.with_whom_label = QLabel(AppointmentDialog)
        self.with_whom_label.setObjectName(u"with_whom_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.with_whom_label)

        self.with_whom = QLineEdit(AppointmentDialog)
        self.with_whom.setObjectName(u"with_whom")
        self.with_whom.setMaxLength(200)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.with_whom)

        self.place_label = QLabel(AppointmentDialog)
        self.place_label.setObjectName(u"place_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QLineEdit(AppointmentDialog)
        self.place.setObjectName(u"place")
        self.place.setMaxLength(200)

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.place)

        self.course_label = QLabel(AppointmentDialog)
        self.course_label.setObjectName(u"course_label")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.course_label)

        self.course = QComboBox(AppointmentDialog)
        self.course.setObjectName(u"course")

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.course)

        self.note_label = QLabel(AppointmentDialog)
        self.note_label.setObjectName(u"note_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(AppointmentDialog)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.at_label.setBuddy(self.at)
        self.with_whom_label.setBuddy(self.with_whom)
        self.place_label.setBuddy(self.place)
        self.course_label.setBuddy(self.course)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AppointmentDialog)

        QMetaObject.connectSlotsByName(AppointmentDialog)
    # setupUi

    def retranslateUi(self, AppointmentDialog):
        self.day_label.setText(QCoreApplication.translate("AppointmentDialog", u"&Day", None))
        self.has_time.setText(QCoreApplication.translate("AppointmentDialog", u"At a certain &time", None))
        self.at_label.setText(QCoreApplication.translate("AppointmentDialog", u"T&ime", None))
        self.with_whom_label.setText(QCoreApplication.translate("AppointmentDialog", u"&With whom", None))
        self.place_label.setText(QCoreApplication.translate("AppointmentDialog", u"&Place", None))
        self.course_label.setText(QCoreApplication.translate("AppointmentDialog", u"&Course", None))
        self.note_label.setText(QCoreApplication.translate("AppointmentDialog", u"&Note", None))
        pass
    # retranslateUi

