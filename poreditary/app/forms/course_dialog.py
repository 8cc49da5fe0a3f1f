# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'course_dialog.ui'
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
class Ui_CourseDialog(object):
    def setupUi(self, CourseDialog):
        if not CourseDialog.objectName():
            CourseDialog.setObjectName(u"CourseDialog")
        self.rows = QFormLayout(CourseDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.treatment_label = QLabel(CourseDialog)
        self.treatment_label.setObjectName(u"treatment_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.treatment_label)

        self.treatment = QComboBox(CourseDialog)
        self.treatment.setObjectName(u"treatment")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.treatment)

        self.name_label = QLabel(CourseDialog)
        self.name_label.setObjectName(u"name_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(CourseDialog)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.planned_label = QLabel(CourseDialog)
        self.planned_label.setObjectName(u"planned_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.planned_label)

        self.planned = QSpinBox(CourseDialog)
        self.planned.setObjectName(u"planned")
        self.planned.setMinimum(1)
        self.planned.setMaximum(99)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.planned)

        self.interval_label = QLabel(CourseDialog)
        self.interval_label.setObjectName(u"interval_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.interval_label)

        self.interval = QSpinBox(CourseDialog)
        self.interval.setObjectName(u"interval")
        self.interval.setMinimum(1)
        self.interval.setMaximum(999)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.interval)

        self.offer = QWidget(CourseDialog)
        self.offer.setObjectName(u"offer")
        self.offer_lines = QVBoxLayout(self.offer)
        self.offer_lines.setObjectName(u"offer_lines")
        self.offer_lines.setContentsMargins(0, 0, 0, 0)

        self.rows.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.offer)

        self.cautions = QWidget(CourseDialog)
        self.cautions.setObjectName(u"cautions")
        self.cautions_lines = QVBoxLayout(self.cautions)
        self.cautions_lines.setObjectName(u"cautions_lines")
        self.cautions_lines.setContentsMargins(0, 0, 0, 0)

        self.rows.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.cautions)

        self.started_on_label = QLabel(CourseDialog)
        self.started_on_label.setObjectName(u"started_on_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.started_on_label)

        self.started_on = QDateEdit(CourseDialog)
        self.started_on.setObjectName(u"started_on")
        self.started_on.setCalendarPopup(True)

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.started_on)

        self.ended_on_label = QLabel(CourseDialog)
        self.ended_on_label.setObjectName(u"ended_on_label")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.ended_on_label)

        self.ended_on = QDateEdit(CourseDialog)
        self.ended_on.setObjectName(u"ended_on")
        self.ended_on.setCalendarPopup(True)

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.ended_on)

        self.cost_label = QLabel(CourseDialog)
        self.cost_label.setObjectName(u"cost_label")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.cost_label)

        self.cost_line = QHBoxLayout()
        self.cost_line.setSpacing(8)
        self.cost_line.setObjectName(u"cost_line")
        self.cost = QLineEdit(CourseDialog)
        self.cost.setObjectName(u"cost")
        self.cost.setMaxLength(40)

        self.cost_line.addWidget(self.cost)

        self.currency = QComboBox(CourseDialog)
        self.currency.setObjectName(u"currency")
        self.currency.setEditable(True)
        self.currency.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.cost_line.addWidget(self.currency)


        self.rows.setLayout(8, QFormLayout.ItemRole.FieldRole, self.cost_line)

        self.clinic_label = QLabel(CourseDialog)
        self.clinic_label.setObjectName(u"clinic_label")

        self.rows.setWidget(9, QFormLayout.ItemRole.LabelRole, self.clinic_label)

        self.clinic = QComboBox(CourseDialog)
        self.clinic.setObjectName(u"clinic")
        self.clinic.setEditable(True)
        self.clinic.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.rows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.clinic)

        self.goal_label = QLabel(CourseDialog)
        self.goal_label.setObjectName(u"goal_label")

        self.rows.setWidget(10, QFormLayout.ItemRole.LabelRole, self.goal_label)

        self.goal = QLineEdit(CourseDialog)
        self.goal.setObjectName(u"goal")
        self.goal.setMaxLength(500)

        self.rows.setWidget(10, QFormLayout.ItemRole.FieldRole, self.goal)

        self.note_label = QLabel(CourseDialog)
        self.note_label.setObjectName(u"note_label")

        self.rows.setWidget(11, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(CourseDialog)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.rows.setWidget(11, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.treatment_label.setBuddy(self.treatment)
        self.name_label.setBuddy(self.name)
        self.planned_label.setBuddy(self.planned)
        self.interval_label.setBuddy(self.interval)
        self.started_on_label.setBuddy(self.started_on)
        self.ended_on_label.setBuddy(self.ended_on)
        self.cost_label.setBuddy(self.cost)
        self.clinic_label.setBuddy(self.clinic)
        self.goal_label.setBuddy(self.goal)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CourseDialog)

        QMetaObject.connectSlotsByName(CourseDialog)
    # setupUi

    def retranslateUi(self, CourseDialog):
        self.treatment_label.setText(QCoreApplication.translate("CourseDialog", u"&Treatment", None))
        self.name_label.setText(QCoreApplication.translate("CourseDialog", u"&Name", None))
        self.planned_label.setText(QCoreApplication.translate("CourseDialog", u"&Sessions planned", None))
        self.interval_label.setText(QCoreApplication.translate("CourseDialog", u"&Days between sessions", None))
        self.started_on_label.setText(QCoreApplication.translate("CourseDialog", u"Sta&rts on", None))
        self.ended_on_label.setText(QCoreApplication.translate("CourseDialog", u"&Ended on", None))
        self.cost_label.setText(QCoreApplication.translate("CourseDialog", u"Cost of a sess&ion", None))
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("CourseDialog", u"Currency", None))
#endif // QT_CONFIG(accessibility)
        self.clinic_label.setText(QCoreApplication.translate("CourseDialog", u"&Clinic", None))
        self.goal_label.setText(QCoreApplication.translate("CourseDialog", u"&Goal", None))
        self.goal.setPlaceholderText(QCoreApplication.translate("CourseDialog", u"What should be different afterwards", None))
        self.note_label.setText(QCoreApplication.translate("CourseDialog", u"N&ote", None))
        pass
    # retranslateUi

