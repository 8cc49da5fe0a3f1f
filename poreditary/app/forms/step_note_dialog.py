# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'step_note_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QFormLayout, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_StepNoteDialog(object):
    def setupUi(self, StepNoteDialog):
        if not StepNoteDialog.objectName():
            StepNoteDialog.setObjectName(u"StepNoteDialog")
        self.lines = QVBoxLayout(StepNoteDialog)
        self.lines.setObjectName(u"lines")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.text_label = QLabel(StepNoteDialog)
        self.text_label.setObjectName(u"text_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text_edit = QLineEdit(StepNoteDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setMaxLength(500)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text_edit)


        self.lines.addLayout(self.fields)

        self.buttons = QDialogButtonBox(StepNoteDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel)

        self.lines.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StepNoteDialog)

        QMetaObject.connectSlotsByName(StepNoteDialog)
    # setupUi

    def retranslateUi(self, StepNoteDialog):
        self.text_label.setText(QCoreApplication.translate("StepNoteDialog", u"&Note", None))
        pass
    # retranslateUi

