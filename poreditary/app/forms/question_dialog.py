# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'question_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)
class Ui_QuestionDialog(object):
    def setupUi(self, QuestionDialog):
        if not QuestionDialog.objectName():
            QuestionDialog.setObjectName(u"QuestionDialog")
        self.rows = QFormLayout(QuestionDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.text_label = QLabel(QuestionDialog)
        self.text_label.setObjectName(u"text_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = QLineEdit(QuestionDialog)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(500)

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text)

        self.is_asked = QCheckBox(QuestionDialog)
        self.is_asked.setObjectName(u"is_asked")

        self.rows.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.is_asked)

        self.answer_label = QLabel(QuestionDialog)
        self.answer_label.setObjectName(u"answer_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.answer_label)

        self.answer = QPlainTextEdit(QuestionDialog)
        self.answer.setObjectName(u"answer")
        self.answer.setTabChangesFocus(True)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.answer)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.answer_label.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QuestionDialog)

        QMetaObject.connectSlotsByName(QuestionDialog)
    # setupUi

    def retranslateUi(self, QuestionDialog):
        self.text_label.setText(QCoreApplication.translate("QuestionDialog", u"&Question", None))
        self.is_asked.setText(QCoreApplication.translate("QuestionDialog", u"Asked at the &visit", None))
        self.answer_label.setText(QCoreApplication.translate("QuestionDialog", u"&Answer", None))
        pass
    # retranslateUi

