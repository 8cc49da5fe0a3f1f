# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'patch_test_dialog.ui'
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
    QSizePolicy, QTimeEdit, QWidget)
class Ui_PatchTestDialog(object):
    def setupUi(self, PatchTestDialog):
        if not PatchTestDialog.objectName():
            PatchTestDialog.setObjectName(u"PatchTestDialog")
        self.rows = QFormLayout(PatchTestDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.product_label = QLabel(PatchTestDialog)
        self.product_label.setObjectName(u"product_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.product_label)

        self.product = QComboBox(PatchTestDialog)
        self.product.setObjectName(u"product")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.product)

        self.name_label = QLabel(PatchTestDialog)
        self.name_label.setObjectName(u"name_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(PatchTestDialog)
        self.name.setObjectName(u"name")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.place_label = QLabel(PatchTestDialog)
        self.place_label.setObjectName(u"place_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QComboBox(PatchTestDialog)
        self.place.setObjectName(u"place")
        self.place.setEditable(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.place)

        self.day_label = QLabel(PatchTestDialog)
        self.day_label.setObjectName(u"day_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(PatchTestDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.day)

        self.at_label = QLabel(PatchTestDialog)
        self.at_label.setObjectName(u"at_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.at_label)

        self.at = QTimeEdit(PatchTestDialog)
        self.at.setObjectName(u"at")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.at)

        self.result_24_label = QLabel(PatchTestDialog)
        self.result_24_label.setObjectName(u"result_24_label")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.result_24_label)

        self.line_24 = QHBoxLayout()
        self.line_24.setObjectName(u"line_24")
        self.result_24 = QComboBox(PatchTestDialog)
        self.result_24.setObjectName(u"result_24")

        self.line_24.addWidget(self.result_24)

        self.note_24 = QLineEdit(PatchTestDialog)
        self.note_24.setObjectName(u"note_24")

        self.line_24.addWidget(self.note_24)

        self.line_24.setStretch(0, 2)
        self.line_24.setStretch(1, 3)

        self.rows.setLayout(5, QFormLayout.ItemRole.FieldRole, self.line_24)

        self.result_48_label = QLabel(PatchTestDialog)
        self.result_48_label.setObjectName(u"result_48_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.result_48_label)

        self.line_48 = QHBoxLayout()
        self.line_48.setObjectName(u"line_48")
        self.result_48 = QComboBox(PatchTestDialog)
        self.result_48.setObjectName(u"result_48")

        self.line_48.addWidget(self.result_48)

        self.note_48 = QLineEdit(PatchTestDialog)
        self.note_48.setObjectName(u"note_48")

        self.line_48.addWidget(self.note_48)

        self.line_48.setStretch(0, 2)
        self.line_48.setStretch(1, 3)

        self.rows.setLayout(6, QFormLayout.ItemRole.FieldRole, self.line_48)

        self.result_96_label = QLabel(PatchTestDialog)
        self.result_96_label.setObjectName(u"result_96_label")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.result_96_label)

        self.line_96 = QHBoxLayout()
        self.line_96.setObjectName(u"line_96")
        self.result_96 = QComboBox(PatchTestDialog)
        self.result_96.setObjectName(u"result_96")

        self.line_96.addWidget(self.result_96)

        self.note_96 = QLineEdit(PatchTestDialog)
        self.note_96.setObjectName(u"note_96")

        self.line_96.addWidget(self.note_96)

        self.line_96.setStretch(0, 2)
        self.line_96.setStretch(1, 3)

        self.rows.setLayout(7, QFormLayout.ItemRole.FieldRole, self.line_96)

        self.note_label = QLabel(PatchTestDialog)
        self.note_label.setObjectName(u"note_label")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(PatchTestDialog)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.product_label.setBuddy(self.product)
        self.name_label.setBuddy(self.name)
        self.place_label.setBuddy(self.place)
        self.day_label.setBuddy(self.day)
        self.at_label.setBuddy(self.at)
        self.result_24_label.setBuddy(self.result_24)
        self.result_48_label.setBuddy(self.result_48)
        self.result_96_label.setBuddy(self.result_96)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PatchTestDialog)

        QMetaObject.connectSlotsByName(PatchTestDialog)
    # setupUi

    def retranslateUi(self, PatchTestDialog):
        self.product_label.setText(QCoreApplication.translate("PatchTestDialog", u"&Product", None))
        self.name_label.setText(QCoreApplication.translate("PatchTestDialog", u"Na&me", None))
        self.place_label.setText(QCoreApplication.translate("PatchTestDialog", u"P&lace", None))
        self.day_label.setText(QCoreApplication.translate("PatchTestDialog", u"Put &on", None))
        self.at_label.setText(QCoreApplication.translate("PatchTestDialog", u"&Time", None))
        self.result_24_label.setText(QCoreApplication.translate("PatchTestDialog", u"After &24 hours", None))
        self.note_24.setPlaceholderText(QCoreApplication.translate("PatchTestDialog", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_24.setAccessibleName(QCoreApplication.translate("PatchTestDialog", u"Note after 24 hours", None))
#endif // QT_CONFIG(accessibility)
        self.result_48_label.setText(QCoreApplication.translate("PatchTestDialog", u"After &48 hours", None))
        self.note_48.setPlaceholderText(QCoreApplication.translate("PatchTestDialog", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_48.setAccessibleName(QCoreApplication.translate("PatchTestDialog", u"Note after 48 hours", None))
#endif // QT_CONFIG(accessibility)
        self.result_96_label.setText(QCoreApplication.translate("PatchTestDialog", u"After &96 hours", None))
        self.note_96.setPlaceholderText(QCoreApplication.translate("PatchTestDialog", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_96.setAccessibleName(QCoreApplication.translate("PatchTestDialog", u"Note after 96 hours", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("PatchTestDialog", u"&Note", None))
        pass
    # retranslateUi

