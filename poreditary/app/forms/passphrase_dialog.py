# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName(u"PassphraseDialog")
        self.lines = QVBoxLayout(PassphraseDialog)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.explanation = QLabel(PassphraseDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.lines.addWidget(self.explanation)

        self.old_label = QLabel(PassphraseDialog)
        self.old_label.setObjectName(u"old_label")

        self.lines.addWidget(self.old_label)

        self.old = QLineEdit(PassphraseDialog)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.lines.addWidget(self.old)

        self.new_label = QLabel(PassphraseDialog)
        self.new_label.setObjectName(u"new_label")

        self.lines.addWidget(self.new_label)

        self.new_one = QLineEdit(PassphraseDialog)
        self.new_one.setObjectName(u"new_one")
        self.new_one.setEchoMode(QLineEdit.EchoMode.Password)

        self.lines.addWidget(self.new_one)

        self.again_label = QLabel(PassphraseDialog)
        self.again_label.setObjectName(u"again_label")

        self.lines.addWidget(self.again_label)

        self.again = QLineEdit(PassphraseDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.lines.addWidget(self.again)

        self.hint = QLabel(PassphraseDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"note")
        self.hint.setWordWrap(True)

        self.lines.addWidget(self.hint)

        self.shown = QCheckBox(PassphraseDialog)
        self.shown.setObjectName(u"shown")

        self.lines.addWidget(self.shown)

        self.problem = QLabel(PassphraseDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"care")
        self.problem.setWordWrap(True)

        self.lines.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacerItem)

        self.cancel = QPushButton(PassphraseDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.keep = QPushButton(PassphraseDialog)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.keep)


        self.lines.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.new_label.setBuddy(self.new_one)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PassphraseDialog)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(PassphraseDialog)
    # setupUi

    def retranslateUi(self, PassphraseDialog):
        self.old_label.setText(QCoreApplication.translate("PassphraseDialog", u"The &present passphrase, or the recovery code", None))
        self.new_label.setText(QCoreApplication.translate("PassphraseDialog", u"&New passphrase", None))
        self.again_label.setText(QCoreApplication.translate("PassphraseDialog", u"The same &again", None))
        self.shown.setText(QCoreApplication.translate("PassphraseDialog", u"&Show what is typed", None))
        self.cancel.setText(QCoreApplication.translate("PassphraseDialog", u"Cancel", None))
        self.keep.setText(QCoreApplication.translate("PassphraseDialog", u"Set the passphrase", None))
        pass
    # retranslateUi

