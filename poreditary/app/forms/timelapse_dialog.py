# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timelapse_dialog.ui'
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
    QFormLayout, QLabel, QSizePolicy, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_TimelapseDialog(object):
    def setupUi(self, TimelapseDialog):
        if not TimelapseDialog.objectName():
            TimelapseDialog.setObjectName(u"TimelapseDialog")
        self.rows = QFormLayout(TimelapseDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.view_label = QLabel(TimelapseDialog)
        self.view_label.setObjectName(u"view_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.view_label)

        self.view = QComboBox(TimelapseDialog)
        self.view.setObjectName(u"view")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.view)

        self.from_day_label = QLabel(TimelapseDialog)
        self.from_day_label.setObjectName(u"from_day_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.from_day_label)

        self.from_day = QDateEdit(TimelapseDialog)
        self.from_day.setObjectName(u"from_day")
        self.from_day.setCalendarPopup(True)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.from_day)

        self.until_day_label = QLabel(TimelapseDialog)
        self.until_day_label.setObjectName(u"until_day_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.until_day_label)

        self.until_day = QDateEdit(TimelapseDialog)
        self.until_day.setObjectName(u"until_day")
        self.until_day.setCalendarPopup(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.until_day)

        self.every_label = QLabel(TimelapseDialog)
        self.every_label.setObjectName(u"every_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.every_label)

        self.every = QComboBox(TimelapseDialog)
        self.every.setObjectName(u"every")

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.every)

        self.speed_label = QLabel(TimelapseDialog)
        self.speed_label.setObjectName(u"speed_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.speed_label)

        self.speed = QSpinBox(TimelapseDialog)
        self.speed.setObjectName(u"speed")
        self.speed.setMinimum(1)
        self.speed.setMaximum(12)
        self.speed.setValue(4)

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.speed)

        self.longest_label = QLabel(TimelapseDialog)
        self.longest_label.setObjectName(u"longest_label")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.longest_label)

        self.longest = QComboBox(TimelapseDialog)
        self.longest.setObjectName(u"longest")

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.longest)

        self.cut_label = QLabel(TimelapseDialog)
        self.cut_label.setObjectName(u"cut_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.cut_label)

        self.cut = QComboBox(TimelapseDialog)
        self.cut.setObjectName(u"cut")

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.cut)

        self.drawing = QWidget(TimelapseDialog)
        self.drawing.setObjectName(u"drawing")
        self.drawing_room = QVBoxLayout(self.drawing)
        self.drawing_room.setObjectName(u"drawing_room")
        self.drawing_room.setContentsMargins(0, 0, 0, 0)

        self.rows.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.drawing)

        self.kind_label = QLabel(TimelapseDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(TimelapseDialog)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.kind)

        self.has_days = QCheckBox(TimelapseDialog)
        self.has_days.setObjectName(u"has_days")
        self.has_days.setChecked(True)

        self.rows.setWidget(9, QFormLayout.ItemRole.SpanningRole, self.has_days)

        self.is_matched = QCheckBox(TimelapseDialog)
        self.is_matched.setObjectName(u"is_matched")
        self.is_matched.setChecked(False)

        self.rows.setWidget(10, QFormLayout.ItemRole.SpanningRole, self.is_matched)

        self.note = QLabel(TimelapseDialog)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"note")

        self.rows.setWidget(11, QFormLayout.ItemRole.SpanningRole, self.note)

#if QT_CONFIG(shortcut)
        self.view_label.setBuddy(self.view)
        self.from_day_label.setBuddy(self.from_day)
        self.until_day_label.setBuddy(self.until_day)
        self.every_label.setBuddy(self.every)
        self.speed_label.setBuddy(self.speed)
        self.longest_label.setBuddy(self.longest)
        self.cut_label.setBuddy(self.cut)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TimelapseDialog)

        QMetaObject.connectSlotsByName(TimelapseDialog)
    # setupUi

    def retranslateUi(self, TimelapseDialog):
        self.view_label.setText(QCoreApplication.translate("TimelapseDialog", u"&View", None))
        self.from_day_label.setText(QCoreApplication.translate("TimelapseDialog", u"&From", None))
        self.until_day_label.setText(QCoreApplication.translate("TimelapseDialog", u"&Until", None))
        self.every_label.setText(QCoreApplication.translate("TimelapseDialog", u"&Photos", None))
        self.speed_label.setText(QCoreApplication.translate("TimelapseDialog", u"&Speed", None))
        self.longest_label.setText(QCoreApplication.translate("TimelapseDialog", u"&Longest side", None))
        self.cut_label.setText(QCoreApplication.translate("TimelapseDialog", u"P&art", None))
        self.kind_label.setText(QCoreApplication.translate("TimelapseDialog", u"For&mat", None))
        self.has_days.setText(QCoreApplication.translate("TimelapseDialog", u"Show the &day in a corner", None))
        self.is_matched.setText(QCoreApplication.translate("TimelapseDialog", u"Match the l&ight to the first photo", None))
        pass
    # retranslateUi

