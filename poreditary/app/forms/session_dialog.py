# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpinBox, QVBoxLayout, QWidget)
class Ui_SessionDialog(object):
    def setupUi(self, SessionDialog):
        if not SessionDialog.objectName():
            SessionDialog.setObjectName(u"SessionDialog")
        self.rows = QFormLayout(SessionDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.course_label = QLabel(SessionDialog)
        self.course_label.setObjectName(u"course_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.course_label)

        self.course = QComboBox(SessionDialog)
        self.course.setObjectName(u"course")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.course)

        self.treatment_label = QLabel(SessionDialog)
        self.treatment_label.setObjectName(u"treatment_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.treatment_label)

        self.treatment = QComboBox(SessionDialog)
        self.treatment.setObjectName(u"treatment")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.treatment)

        self.name_label = QLabel(SessionDialog)
        self.name_label.setObjectName(u"name_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(SessionDialog)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.name)

        self.day_label = QLabel(SessionDialog)
        self.day_label.setObjectName(u"day_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(SessionDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.day)

        self.place = QLabel(SessionDialog)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"note")
        self.place.setWordWrap(False)
        self.place.setTextFormat(Qt.TextFormat.PlainText)

        self.rows.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.place)

        self.notice_lines = QVBoxLayout()
        self.notice_lines.setObjectName(u"notice_lines")

        self.rows.setLayout(5, QFormLayout.ItemRole.SpanningRole, self.notice_lines)

        self.area_label = QLabel(SessionDialog)
        self.area_label.setObjectName(u"area_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.area_label)

        self.area = QComboBox(SessionDialog)
        self.area.setObjectName(u"area")
        self.area.setEditable(True)
        self.area.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.area)

        self.device_label = QLabel(SessionDialog)
        self.device_label.setObjectName(u"device_label")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.device_label)

        self.device = QComboBox(SessionDialog)
        self.device.setObjectName(u"device")
        self.device.setEditable(True)
        self.device.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.device)

        self.settings_label = QLabel(SessionDialog)
        self.settings_label.setObjectName(u"settings_label")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.settings_label)

        self.settings = QLineEdit(SessionDialog)
        self.settings.setObjectName(u"settings")
        self.settings.setMaxLength(500)

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.settings)

        self.practitioner_label = QLabel(SessionDialog)
        self.practitioner_label.setObjectName(u"practitioner_label")

        self.rows.setWidget(9, QFormLayout.ItemRole.LabelRole, self.practitioner_label)

        self.practitioner = QComboBox(SessionDialog)
        self.practitioner.setObjectName(u"practitioner")
        self.practitioner.setEditable(True)
        self.practitioner.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.rows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.practitioner)

        self.clinic_label = QLabel(SessionDialog)
        self.clinic_label.setObjectName(u"clinic_label")

        self.rows.setWidget(10, QFormLayout.ItemRole.LabelRole, self.clinic_label)

        self.clinic = QComboBox(SessionDialog)
        self.clinic.setObjectName(u"clinic")
        self.clinic.setEditable(True)
        self.clinic.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.rows.setWidget(10, QFormLayout.ItemRole.FieldRole, self.clinic)

        self.cost_label = QLabel(SessionDialog)
        self.cost_label.setObjectName(u"cost_label")

        self.rows.setWidget(11, QFormLayout.ItemRole.LabelRole, self.cost_label)

        self.cost_line = QHBoxLayout()
        self.cost_line.setSpacing(8)
        self.cost_line.setObjectName(u"cost_line")
        self.cost = QLineEdit(SessionDialog)
        self.cost.setObjectName(u"cost")
        self.cost.setMaxLength(40)

        self.cost_line.addWidget(self.cost)

        self.currency = QComboBox(SessionDialog)
        self.currency.setObjectName(u"currency")
        self.currency.setEditable(True)
        self.currency.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.cost_line.addWidget(self.currency)


        self.rows.setLayout(11, QFormLayout.ItemRole.FieldRole, self.cost_line)

        self.pain_label = QLabel(SessionDialog)
        self.pain_label.setObjectName(u"pain_label")

        self.rows.setWidget(12, QFormLayout.ItemRole.LabelRole, self.pain_label)

        self.pain = QSpinBox(SessionDialog)
        self.pain.setObjectName(u"pain")
        self.pain.setMinimum(-1)
        self.pain.setMaximum(10)

        self.rows.setWidget(12, QFormLayout.ItemRole.FieldRole, self.pain)

        self.instruction_label = QLabel(SessionDialog)
        self.instruction_label.setObjectName(u"instruction_label")

        self.rows.setWidget(13, QFormLayout.ItemRole.LabelRole, self.instruction_label)

        self.instruction = QPlainTextEdit(SessionDialog)
        self.instruction.setObjectName(u"instruction")
        self.instruction.setTabChangesFocus(True)

        self.rows.setWidget(13, QFormLayout.ItemRole.FieldRole, self.instruction)

        self.window_lines = QVBoxLayout()
        self.window_lines.setObjectName(u"window_lines")

        self.rows.setLayout(14, QFormLayout.ItemRole.SpanningRole, self.window_lines)

        self.note_label = QLabel(SessionDialog)
        self.note_label.setObjectName(u"note_label")

        self.rows.setWidget(15, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(SessionDialog)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.rows.setWidget(15, QFormLayout.ItemRole.FieldRole, self.note)

        self.photo_lines = QVBoxLayout()
        self.photo_lines.setObjectName(u"photo_lines")

        self.rows.setLayout(16, QFormLayout.ItemRole.SpanningRole, self.photo_lines)

#if QT_CONFIG(shortcut)
        self.course_label.setBuddy(self.course)
        self.treatment_label.setBuddy(self.treatment)
        self.name_label.setBuddy(self.name)
        self.day_label.setBuddy(self.day)
        self.area_label.setBuddy(self.area)
        self.device_label.setBuddy(self.device)
        self.settings_label.setBuddy(self.settings)
        self.practitioner_label.setBuddy(self.practitioner)
        self.clinic_label.setBuddy(self.clinic)
        self.cost_label.setBuddy(self.cost)
        self.pain_label.setBuddy(self.pain)
        self.instruction_label.setBuddy(self.instruction)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SessionDialog)

        QMetaObject.connectSlotsByName(SessionDialog)
    # setupUi

    def retranslateUi(self, SessionDialog):
        self.course_label.setText(QCoreApplication.translate("SessionDialog", u"&Course", None))
        self.treatment_label.setText(QCoreApplication.translate("SessionDialog", u"&Treatment", None))
        self.name_label.setText(QCoreApplication.translate("SessionDialog", u"&Name", None))
        self.day_label.setText(QCoreApplication.translate("SessionDialog", u"&Day", None))
        self.area_label.setText(QCoreApplication.translate("SessionDialog", u"&Area", None))
        self.device_label.setText(QCoreApplication.translate("SessionDialog", u"De&vice", None))
        self.settings_label.setText(QCoreApplication.translate("SessionDialog", u"Sett&ings", None))
        self.settings.setPlaceholderText(QCoreApplication.translate("SessionDialog", u"Energy, depth, passes as the clinic says", None))
        self.practitioner_label.setText(QCoreApplication.translate("SessionDialog", u"P&ractitioner", None))
        self.clinic_label.setText(QCoreApplication.translate("SessionDialog", u"C&linic", None))
        self.cost_label.setText(QCoreApplication.translate("SessionDialog", u"C&ost", None))
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("SessionDialog", u"Currency", None))
#endif // QT_CONFIG(accessibility)
        self.pain_label.setText(QCoreApplication.translate("SessionDialog", u"&Pain, 0 none to 10 worst", None))
        self.pain.setSpecialValueText(QCoreApplication.translate("SessionDialog", u"not rated", None))
        self.instruction_label.setText(QCoreApplication.translate("SessionDialog", u"Aftercare the clinic as&ked for", None))
        self.instruction.setPlaceholderText(QCoreApplication.translate("SessionDialog", u"In the clinic\u2019s own words. Set its days below.", None))
        self.note_label.setText(QCoreApplication.translate("SessionDialog", u"Not&e", None))
        pass
    # retranslateUi

