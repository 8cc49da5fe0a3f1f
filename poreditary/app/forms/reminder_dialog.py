# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reminder_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QGridLayout,
    QLabel, QLineEdit, QSizePolicy, QSpinBox,
    QTimeEdit, QWidget)

class Ui_ReminderDialog(object):
    def setupUi(self, ReminderDialog):
        if not ReminderDialog.objectName():
            ReminderDialog.setObjectName(u"ReminderDialog")
        self.rows = QFormLayout(ReminderDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.subject_label = QLabel(ReminderDialog)
        self.subject_label.setObjectName(u"subject_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject = QComboBox(ReminderDialog)
        self.subject.setObjectName(u"subject")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject)

        self.routine_label = QLabel(ReminderDialog)
        self.routine_label.setObjectName(u"routine_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.routine_label)

        self.routine = QComboBox(ReminderDialog)
        self.routine.setObjectName(u"routine")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.routine)

        self.course_label = QLabel(ReminderDialog)
        self.course_label.setObjectName(u"course_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.course_label)

        self.course = QComboBox(ReminderDialog)
        self.course.setObjectName(u"course")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.course)

        self.text_label = QLabel(ReminderDialog)
        self.text_label.setObjectName(u"text_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = QLineEdit(ReminderDialog)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(200)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.text)

        self.at_label = QLabel(ReminderDialog)
        self.at_label.setObjectName(u"at_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.at_label)

        self.at = QTimeEdit(ReminderDialog)
        self.at.setObjectName(u"at")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.at)

        self.days_before_label = QLabel(ReminderDialog)
        self.days_before_label.setObjectName(u"days_before_label")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.days_before_label)

        self.days_before = QSpinBox(ReminderDialog)
        self.days_before.setObjectName(u"days_before")
        self.days_before.setMaximum(60)

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.days_before)

        self.weekdays_label = QLabel(ReminderDialog)
        self.weekdays_label.setObjectName(u"weekdays_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.weekdays_label)

        self.weekdays = QWidget(ReminderDialog)
        self.weekdays.setObjectName(u"weekdays")
        self.weekday_grid = QGridLayout(self.weekdays)
        self.weekday_grid.setObjectName(u"weekday_grid")
        self.weekday_grid.setContentsMargins(0, 0, 0, 0)

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.weekdays)

        self.quiet_note = QLabel(ReminderDialog)
        self.quiet_note.setObjectName(u"quiet_note")
        self.quiet_note.setText(u"")
        self.quiet_note.setProperty(u"role", u"note")
        self.quiet_note.setWordWrap(True)

        self.rows.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.quiet_note)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject)
        self.routine_label.setBuddy(self.routine)
        self.course_label.setBuddy(self.course)
        self.text_label.setBuddy(self.text)
        self.at_label.setBuddy(self.at)
        self.days_before_label.setBuddy(self.days_before)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReminderDialog)

        QMetaObject.connectSlotsByName(ReminderDialog)
    # setupUi

    def retranslateUi(self, ReminderDialog):
        self.subject_label.setText(QCoreApplication.translate("ReminderDialog", u"&Remind me of", None))
        self.routine_label.setText(QCoreApplication.translate("ReminderDialog", u"R&outine", None))
        self.course_label.setText(QCoreApplication.translate("ReminderDialog", u"&Course", None))
        self.text_label.setText(QCoreApplication.translate("ReminderDialog", u"&Words", None))
        self.at_label.setText(QCoreApplication.translate("ReminderDialog", u"&Time", None))
        self.days_before_label.setText(QCoreApplication.translate("ReminderDialog", u"&Days before", None))
        self.weekdays_label.setText(QCoreApplication.translate("ReminderDialog", u"Weekdays", None))
        pass
    # retranslateUi

